/**
 * Law 1 of the house, as rules: who may import whom. `npm test` runs them (step `boundaries`), and
 * tests/unit/harness/boundaries.spec.ts proves for each that a violation is caught.
 */

const KERNEL = 'access|audit|changesets|events|jobs|encryption|languages|limits|notifications'
const FRAMEWORKS = '(^|node_modules/)(payload|next|react|react-dom|@payloadcms/(?!db-postgres))(/|$)'
const PAYLOAD = '(^|node_modules/)(payload|@payloadcms/[^/]+)(/|$)'
const OURS = '^(src|collections|config|plugins|scripts|tests|migrations)/|^payload\\.config'

module.exports = {
  forbidden: [
    {
      name: 'lib-knows-nobody',
      comment:
        'src/lib is pure helpers: it imports nothing of ours but itself. Move what needs more to where it is used.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: OURS, pathNot: '^src/lib/' },
    },
    {
      name: 'lib-knows-no-framework',
      comment: 'src/lib imports neither Payload nor Next nor React. Describe the little it needs as a structural type.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: FRAMEWORKS },
    },
    {
      name: 'fields-know-lib-only',
      comment: 'src/fields is shared by collections and plugins: of ours it imports src/lib alone.',
      severity: 'error',
      from: { path: '^src/fields/' },
      to: { path: OURS, pathNot: '^src/(lib|fields)/' },
    },
    {
      name: 'collections-know-no-plugins',
      comment:
        'Collections are nouns: payload.config.ts alone joins them with plugins. Give the plugin an option instead.',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: OURS, pathNot: '^(collections|src/(lib|fields))/' },
    },
    {
      name: 'plugins-know-no-collections',
      comment: 'A plugin reaches collections by the slugs in its options, never by importing them.',
      severity: 'error',
      from: { path: '^plugins/' },
      to: { path: '^(collections|config)/|^payload\\.config' },
    },
    {
      name: 'plugins-know-kernel-api-only',
      comment: `A plugin imports another only through the api.ts of a kernel plugin (${KERNEL.replaceAll('|', ', ')}).`,
      severity: 'error',
      from: { path: '^plugins/([^/]+)/' },
      to: { path: '^plugins/', pathNot: [`^plugins/$1/`, `^plugins/(${KERNEL})/api(\\.mail|\\.client)?\\.ts$`] },
    },
    {
      name: 'plugins-know-no-faces',
      comment: 'A plugin could be published by itself: it imports no page, no scene and no script.',
      severity: 'error',
      from: { path: '^plugins/' },
      to: { path: '^(src/(app|scene)|scripts|tests|migrations)/' },
    },
    {
      name: 'faces-know-no-payload',
      comment:
        'src/scene and src/components draw what they are given: no Payload, no plugin, no collection, no server code.',
      severity: 'error',
      from: { path: '^src/(scene|components)/' },
      to: {
        path: [PAYLOAD, '^(plugins|collections|config|scripts|tests)/', '^src/(app|server)/', '^payload\\.config'],
      },
    },
    {
      name: 'scene-knows-no-components',
      comment: 'The orrery stands by itself: src/scene imports src/lib and three.js only.',
      severity: 'error',
      from: { path: '^src/scene/' },
      to: { path: OURS, pathNot: '^src/(scene|lib)/' },
    },
    {
      name: 'pages-know-no-collections',
      comment: 'Pages ask Payload by slug; the shape of a collection is none of their business.',
      severity: 'error',
      from: { path: '^src/(app|server)/' },
      to: { path: '^(collections|config)/' },
    },
    {
      name: 'production-knows-no-tests',
      comment: 'Production code never imports tests, and only scripts import scripts.',
      severity: 'error',
      from: { path: '^(src|collections|config|plugins|migrations)/|^payload\\.config' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-development-packages',
      comment: 'What runs in production must not be a devDependency. Move the package to dependencies.',
      severity: 'error',
      from: { path: '^(src|collections|config|plugins|migrations)/|^payload\\.config', pathNot: '\\.spec\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or hide a third one that both need.',
      severity: 'error',
      from: { path: OURS },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: { path: OURS },
      to: { couldNotResolve: true, pathNot: '^@payload-config$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^node_modules/[^.]*/node_modules', '^\\.next', '^tests/fixtures/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.d.ts'],
    },
  },
}
