/*
 * What builds and publishes an archive on the machines of its host. `npx --no` runs the Dateline that package.json names: without
 * `--no`, npm would fetch a package of this name from its registry, and that is another program.
 */

/** For GitHub Pages. */
export const GITHUB_WORKFLOW = `# Builds the archive and publishes it by GitHub Pages, after every push to main.
# Choose in the settings of the repository: Pages, Source: GitHub Actions.
name: Publish the archive

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read
  pages: write
  id-token: write

# A newer push waits until the running deployment has finished.
concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
          cache: npm
      - id: pages
        uses: actions/configure-pages@v5
      # Installs the Dateline that package.json and package-lock.json name.
      - run: npm ci
      - run: npx --no -- dateline build --base-url "$BASE_URL/"
        env:
          BASE_URL: \${{ steps.pages.outputs.base_url }}
      - uses: actions/upload-pages-artifact@v3
        with:
          path: build/site

  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;

/** For GitLab Pages, which publishes the folder `public` of the job `pages`. */
export const GITLAB_PIPELINE = `# Builds the archive and publishes it by GitLab Pages, after every push to the default branch.
pages:
  image: node:20
  cache:
    key:
      files: [package-lock.json]
    paths: [.npm/]
  script:
    # Installs the Dateline that package.json and package-lock.json name.
    - npm ci --cache .npm --prefer-offline
    - npx --no -- dateline build --base-url "$CI_PAGES_URL/"
    # build/site is a link, and GitLab wants a folder.
    - rm -rf public && cp -rL build/site public
  artifacts:
    paths: [public]
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`;
