import jsonld from "jsonld";

/** The terms of the Web Annotation Data Model that we use, with what they stand for in its vocabulary. */
const ANNOTATION = {
  oa: "http://www.w3.org/ns/oa#",
  as: "http://www.w3.org/ns/activitystreams#",
  id: { "@id": "@id", "@type": "@id" },
  type: { "@id": "@type", "@type": "@vocab" },
  Annotation: "oa:Annotation",
  TextualBody: "oa:TextualBody",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage",
  Software: "as:Application",
  body: { "@id": "oa:hasBody", "@type": "@id" },
  target: { "@id": "oa:hasTarget", "@type": "@id" },
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: { "@id": "oa:hasSelector", "@type": "@id" },
  purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
  motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
  identifying: "oa:identifying",
  classifying: "oa:classifying",
  describing: "oa:describing",
  value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  start: "oa:start",
  end: "oa:end",
  label: "http://www.w3.org/2000/01/rdf-schema#label",
  name: "http://xmlns.com/foaf/0.1/name",
  generator: { "@id": "as:generator", "@type": "@id" },
  total: "as:totalItems",
  startIndex: "as:startIndex",
  first: { "@id": "as:first", "@type": "@id" },
  items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
};

/** The contexts that our files name, so that nothing is downloaded. */
const CONTEXTS = new Map<string, object>([
  ["http://www.w3.org/ns/anno.jsonld", ANNOTATION],
  ["https://schema.org", { "@vocab": "https://schema.org/" }],
  [
    "https://w3id.org/ro/crate/1.1/context",
    {
      "@vocab": "http://schema.org/",
      conformsTo: "http://purl.org/dc/terms/conformsTo",
      File: "http://schema.org/MediaObject",
    },
  ],
]);

/** Expands JSON-LD. @throws when it names another context, or isn't JSON-LD. */
export const expanded = (text: string, base: string): Promise<readonly object[]> =>
  jsonld.expand(JSON.parse(text), {
    base,
    // A term that no context knows would be dropped without a word.
    safe: true,
    documentLoader: async (url: string) => {
      const context = CONTEXTS.get(url);
      if (!context) throw new Error(`An unknown context: ${url}`);
      return { document: { "@context": context }, documentUrl: url };
    },
  });
