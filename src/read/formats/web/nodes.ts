export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isText = (node: Node): boolean => node.nodeType === 3;
