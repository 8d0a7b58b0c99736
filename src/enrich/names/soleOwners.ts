/**
 * For each key that only one owner has, that owner: of "Lee" for Ann Lee, "Ray" for Bob Ray and "Lee" for Tim Lee,
 * only "Ray" is kept.
 */
export function soleOwners(pairs: Iterable<readonly [key: string, owner: string]>): Map<string, string> {
  const owners = new Map<string, string | null>();
  for (const [key, owner] of pairs) {
    const known = owners.get(key);
    owners.set(key, known === undefined || known === owner ? owner : null);
  }
  return new Map([...owners].flatMap(([key, owner]) => (owner === null ? [] : [[key, owner] as const])));
}
