/**
 * Well-known packages of the npm registry and the major version to ask for, `name@major`; for 0.x the minor counts.
 * Two majors: the last that `require` can load on every supported Node.js, and the one for `import`. Maintained by hand
 * from the packages' own release notes. A major that has been followed by another one is out of date, not wrong. As of
 * 2026-11.
 */
const packages = `
acorn@8 acorn-walk@8 adm-zip@0.5 ajv@8 ajv-formats@3 ansi-colors@4 ansi-escapes@4|7 ansi-regex@5|6 ansi-styles@4|6
antd@5 any-promise@1 apollo-server@3 archiver@7 argon2@0.41 argparse@2 array-flatten@3 arrify@2|3 asap@2
assert@2 ast-types@0.14 async@3 async-mutex@0.5 async-retry@1 autoprefixer@10 ava@5|6 aws-sdk@2 axios@1 axios-retry@4
babel-jest@29 babel-loader@9 backbone@1 balanced-match@1 base64-js@1 base-x@4 bcrypt@5 bcryptjs@2 benchmark@2
better-sqlite3@11 big-integer@1 big.js@6 bignumber.js@9 bl@6 bluebird@3 bn.js@5 body-parser@1 boxen@5|8
brace-expansion@2 braces@3 browserslist@4 buffer@6 buffer-from@1 bull@4 bullmq@5 busboy@1 bytes@3 cac@6 cache-manager@5
camelcase@6|8 camelcase-keys@7|9 canvas@2 chai@4|5 chai-as-promised@7|8 chai-http@4|5 chalk@4|5 change-case@4|5 chart.js@4
check-types@11 cheerio@1 chokidar@3|4 chownr@2 ci-info@4 clean-css@5 cli-color@2 cli-cursor@3|5 cli-progress@3
cli-spinners@2|3 cli-table3@0.6 cliui@8 clone@2 clone-deep@4 clsx@2 cluster-key-slot@1 co@4 codemirror@6 color@4
color-convert@2 color-name@1 colorette@2 colors@1 combined-stream@1 commander@12 common-tags@1 compare-versions@6
compressing@1 compression@1 concat-stream@2 concurrently@9 conf@10|13 config@3 connect@3
connect-flash@0.1 connect-redis@7 consola@3 content-type@1 convict@6 cookie@0.7 cookie-parser@1 cookie-session@2
copy-webpack-plugin@12 core-js@3 cors@2 cosmiconfig@9 crc-32@1 cron@3 cron-parser@4 cross-env@7 cross-fetch@4
cross-spawn@7 crypto-js@4 css-loader@7 cssnano@7 csurf@1 csv@6 csv-parse@5 csv-parser@3 csv-stringify@6 csvtojson@2
cuid@3 d3@6|7 date-fns@3 date-fns-tz@3 dayjs@1 debug@4 decamelize@5|6 decimal.js@10
deep-equal@2 deep-extend@0.6 deepmerge@4 del@6|8 delay@5|6 depd@2 dequal@2 destroy@1 detect-libc@2 diff@5 dompurify@3
domhandler@5 dot-prop@6|9 dotenv@16 dotenv-expand@11 drizzle-orm@0.36 ejs@3 elliptic@6 emoji-regex@10
end-of-stream@1 enquirer@2 entities@4 env-paths@2|3 env-var@7 enzyme@3 errno@1 error-stack-parser@2
es-module-lexer@1 es6-promise@4 esbuild@0.24 esbuild-register@3 escape-html@1 escape-string-regexp@4|5 eslint@9
eslint-config-airbnb@19 eslint-config-airbnb-base@15 eslint-config-next@14 eslint-config-prettier@9
eslint-config-standard@17 eslint-import-resolver-typescript@3 eslint-plugin-import@2 eslint-plugin-jest@28
eslint-plugin-jsx-a11y@6 eslint-plugin-n@17 eslint-plugin-node@11 eslint-plugin-prettier@5 eslint-plugin-promise@7
eslint-plugin-react@7 eslint-plugin-react-hooks@5 eslint-plugin-unicorn@56 eslint-plugin-vue@9 espree@10 esprima@4
esquery@1 estraverse@5 esutils@2 event-stream@4 eventemitter2@6 eventemitter3@5 events@3 exceljs@4 execa@5|9 expect@29
express@4 express-async-errors@3 express-fileupload@1 express-handlebars@7 express-rate-limit@7 express-session@1
express-validator@7 extend@3 extract-zip@2 faker@5 fast-check@3 fast-csv@5 fast-deep-equal@3 fast-glob@3
fast-json-stable-stringify@2 fast-levenshtein@3 fast-xml-parser@4 fastify@5 fastify-plugin@5 fastq@1 fflate@0.8
figlet@1 figures@3|6 file-loader@6 file-saver@2 file-type@16|19 filesize@10 finalhandler@1 find-up@5|7 firebase@11
firebase-admin@13 flat@5|6 flatted@3 follow-redirects@1 form-data@4 formidable@3 framer-motion@11 fs-extra@11 fuse.js@7
fuzzy@0.1 gaxios@6 generate-password@1 get-port@5|7 get-stdin@8|9 get-stream@6|9 glob@10 glob-parent@6 globals@15
globby@11|14 google-auth-library@9 googleapis@144 got@11|14 graceful-fs@4 graphql@16 graphql-request@6|7 graphql-tag@2
graphql-yoga@5 gray-matter@4 gulp@5 gulp-concat@2 gulp-uglify@3 handlebars@4 has-flag@4|5 hash.js@1 hasha@5|6
hbs@4 he@1 helmet@8 highlight.js@11 html-entities@2 html-minifier-terser@7 html-to-text@9 html-webpack-plugin@5
htmlparser2@9 http-assert@1 http-errors@2 http-proxy@1 http-proxy-agent@7 http-proxy-middleware@3 http-server@14
http-status-codes@2 https-proxy-agent@7 human-signals@2|8 husky@9 i18n@0.15 i18next@23 iconv-lite@0.6 ieee754@1
immer@10 immutable@5 import-fresh@3 indent-string@4|5 inflection@3 inherits@2 ini@5 inquirer@8|12 invariant@2 ioredis@5
ip@2 ipaddr.js@2 is-buffer@2 is-ci@3 is-docker@2|3 is-even@1 is-glob@4 is-number@7 is-odd@3 
is-plain-obj@3|4 is-plain-object@5 is-promise@4 is-stream@2|4 is-string@1 is-url@1 isarray@2 isexe@3 isobject@4
isomorphic-fetch@3 jasmine@5 jest@29 jest-environment-jsdom@29 jest-mock@29 jimp@0.22 joi@17 jose@5 jotai@2 jquery@3
js-cookie@3 js-tokens@9 js-yaml@4 jsdom@24 json-schema@0.4 json-stringify-safe@5 json2csv@5 json5@2 jsonfile@6
jsonpath@1 jsonschema@1 jsonwebtoken@9 jspdf@2 jszip@3 jwt-decode@4 karma@6 kind-of@6 kleur@4 knex@3 koa@2
koa-bodyparser@4 koa-router@12 left-pad@1 less@4 leven@3|4 lighthouse@12 linkify-it@5 lint-staged@15 lit@3
loader-utils@3 log-symbols@4|7 log4js@6 loglevel@1 lodash@4 lodash-es@4 lodash.camelcase@4 lodash.clonedeep@4
lodash.debounce@4 lodash.get@4 lodash.isequal@4 lodash.merge@4 lodash.throttle@4 lowdb@1|7 lru-cache@10 luxon@3 mailgun.js@10
make-dir@3|5 map-obj@4|5 mariadb@3 markdown-it@14 marked@12 mathjs@13 md5@2 memfs@4 memoize-one@6 memory-fs@0.5
meow@9|13 merge@2 merge-stream@2 merge2@1 method-override@3 micromatch@4 mime@3|4 mime-types@2 mimic-fn@3|4
mini-css-extract-plugin@2 minimatch@9 minimist@1 mkdirp@3 mobx@6 mobx-react@9 mocha@10 mock-fs@5 mockdate@3 moment@2
moment-timezone@0.5 mongodb@6 mongodb-memory-server@10 mongoose@8 morgan@1 mqtt@5 mri@1 ms@2 msw@2 multer@1 mustache@4
mysql@2 mysql2@3 nan@2 nanoid@3|5 natural@8 ncp@2 needle@3 neo4j-driver@5 next@14 next-auth@4 nock@13 node-cache@5
node-cron@3 node-fetch@2|3 node-forge@1 node-html-parser@6 node-notifier@10 node-sass@9 nodemailer@6 nodemon@3 nopt@8
normalize-path@3 normalize-url@6|8 npm-run-all@4 nprogress@0.2 number-is-nan@2 numeral@2 nunjucks@3 nyc@17
oauth@0.10 object-assign@4 object-hash@3 object-path@0.11 on-finished@2 once@1 open@8|10 openai@4 opn@6 ora@5|8
p-all@3|5 p-limit@3|6 p-map@4|7 p-queue@6|8 p-retry@4|6 papaparse@5 parse5@7 parseurl@1 passport@0.7
passport-google-oauth20@2 passport-jwt@4 passport-local@1 path-to-regexp@6 pdf-lib@1 pdf-parse@1 pdfkit@0.15 pg@8
pg-promise@11 phin@3 picocolors@1 picomatch@4 pify@5|6 pino@9 pino-http@10 pino-pretty@13 pkg-dir@5|8 playwright@1
pluralize@8 pngjs@7 polished@4 postcss@8 postcss-cli@11 postcss-loader@8 preact@10 prettier@3 pretty-bytes@5|6
pretty-format@29 pretty-ms@7|9 prisma@5 prismjs@1 process@0.11 progress@2 prom-client@15 promise@8 prompts@2
prop-types@15 protobufjs@7 proxy-agent@6 proxyquire@2 pug@3 pump@3 punycode@2 puppeteer@23 puppeteer-core@23 q@1 qrcode@1
qs@6 query-string@7|9 queue-microtask@1 quick-lru@5|7 radash@12 rambda@9 ramda@0.30 random-seed@0.3 range-parser@1
rate-limiter-flexible@5 raw-body@3 react@18 react-dom@18 react-hook-form@7 react-icons@5 react-intl@6 react-query@3
react-redux@9 react-router@6 react-router-dom@6 react-select@5 react-test-renderer@18 react-transition-group@4
readable-stream@4 readdirp@3|4 recharts@2 redis@4 redux@5 redux-saga@1 redux-thunk@3 reflect-metadata@0.2
regenerator-runtime@0.14 request@2 request-promise@4 require-all@3 require-dir@1 reselect@5 resolve@1 restify@11 retry@0.13
rimraf@5 rollup@4 rollup-plugin-terser@7 rxjs@7 safe-buffer@5 sanitize-filename@1 sanitize-html@2 sass@1 sass-loader@16
sax@1 secp256k1@5 semver@7 send@0.19 sequelize@6 serialize-javascript@6 serve-static@1 sharp@0.33 shebang-command@2
shelljs@0.8 shortid@2 should@13 signal-exit@4 sinon@19 sinon-chai@3|4 slash@3|5 slice-ansi@4|7 slugify@1 socket.io@4
socket.io-client@4 sort-keys@4|5 source-map@0.7 source-map-support@0.5 split2@4 sql.js@1 sqlite3@5 ssh2@1 stack-utils@2
standard@17 statuses@2 stream-browserify@3 string-width@4|7 strip-ansi@6|7 strip-bom@4|5 strip-json-comments@3|5
stripe@17 style-loader@4 styled-components@6 stylelint@16 stylus@0.64 superagent@10 superstruct@2 supertest@7
supports-color@8|9 svelte@4 svgo@3 swagger-jsdoc@6 swagger-ui-express@5 swr@2 table@6 tailwindcss@3 tap@18
tape@5 tar@7 tar-stream@3 temp@0.9 tempy@1|3 terser@5 terser-webpack-plugin@5 text-table@0.2 three@0.170 through@2
through2@4 tiny-invariant@1 tinycolor2@1 tmp@0.2 to-regex-range@5 toml@3 tough-cookie@5 tree-kill@1 ts-jest@29 ts-loader@9
ts-node@10 ts-node-dev@2 tsconfig-paths@4 tslib@2 tsup@8 tsx@4 tweetnacl@1 twilio@5 type-fest@4 type-is@1 typeorm@0.3
typescript@5 ua-parser-js@1 uglify-js@3 underscore@1 undici@6 url-join@4|5 url-loader@4 use-debounce@10
util@0.12 uuid@11 valibot@0.42 validate.js@0.13 validator@13 vary@1 vinyl@3 vite@5 vite-node@2 vitest@2 vue@3
vue-router@4 vuex@4 wait-on@8 watchpack@2 webpack@5 webpack-cli@5 webpack-dev-server@5 webpack-merge@6 which@5
winston@3 winston-daily-rotate-file@5 word-wrap@1 wrap-ansi@7|9 wrappy@1 write-file-atomic@6 ws@8 xlsx@0.18 xml2js@0.6
xmlbuilder2@3 xmldom@0.6 xss@1 xstate@5 xtend@4 yaml@2 yargs@17 yargs-parser@21 yauzl@3 yup@1 zod@3 zustand@5
@apollo/client@3 @apollo/server@4 @aws-sdk/client-dynamodb@3 @aws-sdk/client-s3@3 @aws-sdk/client-sqs@3
@aws-sdk/lib-dynamodb@3 @babel/cli@7 @babel/core@7 @babel/parser@7 @babel/plugin-transform-runtime@7 @babel/preset-env@7
@babel/preset-react@7 @babel/preset-typescript@7 @babel/register@7 @babel/runtime@7 @babel/traverse@7 @babel/types@7
@commitlint/cli@19 @commitlint/config-conventional@19 @emotion/react@11 @emotion/styled@11 @eslint/js@9 @faker-js/faker@9
@fastify/cors@10 @fastify/static@8 @google-cloud/storage@7 @hapi/boom@10 @hapi/hapi@21 @hapi/joi@17 @headlessui/react@2
@heroicons/react@2 @hookform/resolvers@3 @jest/globals@29 @mui/icons-material@6 @mui/material@6 @nestjs/common@10
@nestjs/config@3 @nestjs/core@10 @nestjs/platform-express@10 @nestjs/swagger@8 @nestjs/testing@10 @nestjs/typeorm@10
@octokit/core@5 @octokit/rest@20 @playwright/test@1 @prisma/client@5 @reduxjs/toolkit@2 @rollup/plugin-commonjs@28
@rollup/plugin-json@6 @rollup/plugin-node-resolve@15 @rollup/plugin-typescript@12 @sinclair/typebox@0.34
@tanstack/react-query@5 @tanstack/react-table@8 @testing-library/dom@10 @testing-library/jest-dom@6
@testing-library/react@16 @testing-library/user-event@14 @typescript-eslint/eslint-plugin@8 @typescript-eslint/parser@8
@vitejs/plugin-react@4 @vitejs/plugin-vue@5 @vitest/coverage-v8@2 @vue/test-utils@2
`;

/** Packages of DefinitelyTyped, whose major and minor follow those of the library that they describe. As of 2026-11. */
const typePackages = `
adm-zip@0.5 archiver@6 async@3 babel__core@7 bcrypt@5 bcryptjs@2 better-sqlite3@7 bn.js@5 body-parser@1 bytes@3 chai@4
cli-progress@3 compression@1 connect@3 content-type@1 convict@6 cookie-parser@1 cors@2 cross-spawn@6 crypto-js@4 d3@7
debug@4 deep-equal@1 diff@5 ejs@3 eslint@8 estree@1 express@4 express-session@1 file-saver@2 figlet@1 fs-extra@11
glob@8 graceful-fs@4 hapi__hapi@20 he@1 http-errors@2 inquirer@8 ini@4 jasmine@5 jest@29 jquery@3 js-cookie@3 js-yaml@4
jsdom@21 json-schema@7 jsonwebtoken@9 koa@2 koa-router@7 leaflet@1 lodash@4 lodash-es@4 lodash.debounce@4 luxon@3
markdown-it@14 micromatch@4 mime-types@2 minimist@1 mocha@10 mock-fs@4 morgan@1 ms@2 multer@1 mustache@4 node@22
node-cron@3 node-fetch@2 node-forge@1 nodemailer@6 object-hash@3 papaparse@5 passport@1 passport-jwt@4 passport-local@1
pg@8 picomatch@3 prismjs@1 prompts@2 proxyquire@1 pug@2 qrcode@1 qs@6 ramda@0.30 react@18 react-dom@18
react-test-renderer@18 request@2 resolve@1 rimraf@3 sanitize-html@2 semver@7 serve-static@1 shelljs@0.8 sinon@17
stack-utils@2 superagent@8 supertest@6 swagger-jsdoc@6 swagger-ui-express@4 tar@6 three@0.170 tmp@0.2 underscore@1
uuid@10 validator@13 webpack@5 which@3 ws@8 xml2js@0.4 yargs@17 yargs-parser@21
`;

interface KnownPackage {
  readonly required: string;
  readonly imported: string;
}

const table = (text: string): ReadonlyMap<string, KnownPackage> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((item) => {
        const at = item.lastIndexOf("@");
        const [required = "", imported = required] = item.slice(at + 1).split("|");
        return [item.slice(0, at), { required, imported }];
      }),
  );

const known = table(packages);
const knownTypes = table(typePackages);

/** `^` lets what stands left of it stay as it is, of 0.x the minor too (npm documentation, "semver", caret ranges). */
const caret = (version: string): string => `^${version.includes(".") ? version : `${version}.0`}.0`;

/**
 * The range to ask for a package with.
 * @param name as in package.json
 * @param how whether `require` or `import` loads it, or a script runs its command
 * @returns null for a package that is not known: asking for a name that a log holds would install whatever somebody
 * registered under it
 */
export function rangeOf(name: string, how: "require" | "import" | "run"): string | null {
  const found = known.get(name);
  return found === undefined ? null : caret(how === "import" ? found.imported : found.required);
}

/** The package that describes a library's types: `@types/lodash`, for `@scope/name` `@types/scope__name`. */
export const typesPackageOf = (library: string): string =>
  `@types/${library.startsWith("@") ? library.slice(1).replace("/", "__") : library}`;

/**
 * The range to ask for a package of types with.
 * @param typesPackage `@types/…`
 * @param libraryMajor of the library as the project asks for it; null when it does not say
 * @returns null for one that is not known, and for a library newer than the types that are known
 */
export function typesRangeOf(typesPackage: string, libraryMajor: number | null): string | null {
  const found = knownTypes.get(typesPackage.replace("@types/", ""));
  if (found === undefined) return null;
  const newest = Number.parseInt(found.required, 10);
  if (libraryMajor === null || libraryMajor === newest || typesPackage === "@types/node") return caret(found.required);
  return libraryMajor > newest || libraryMajor === 0 ? null : caret(String(libraryMajor));
}
