/** What a line of a scraper's output says that a site did: keep it out, be out of reach, or answer. */
export type Answer =
  | { readonly kind: "refused" | "unreachable" | "answered"; readonly status: number }
  /** Nothing is known of a status. */
  | { readonly kind: "refused" | "unreachable"; readonly status: null };

/** Statuses of sites that let no scraper in; 999 is LinkedIn's. */
const refusing: ReadonlySet<number> = new Set([401, 403, 407, 429, 430, 451, 999]);
/** Statuses that pass by themselves. Source: scrapy/settings/default_settings.py, RETRY_HTTP_CODES; 520 to 530 are Cloudflare's. */
const passing: ReadonlySet<number> = new Set([408, 500, 502, 503, 504, 520, 521, 522, 523, 524, 525, 530]);
/** A site says this to whoever asks too often: later it may be kinder. */
export const tooOften = 429;

/** @returns null for a redirection, or what is no status */
export function answerOf(status: number): Answer | null {
  if (refusing.has(status)) return { kind: "refused", status };
  if (passing.has(status)) return { kind: "unreachable", status };
  const isAnswer = (status >= 200 && status < 300) || (status >= 400 && status < 600);
  return isAnswer ? { kind: "answered", status } : null;
}

/** How clients write a status; each with where it is made. The group is the status. */
const statusForms: readonly RegExp[] = [
  // scrapy/logformatter.py, spidermiddlewares/httperror.py
  /Crawled \((\d{3})\) </,
  /Ignoring response <(\d{3}) /,
  // requests/models.py raise_for_status; httpx/_models.py raise_for_status
  /\b(\d{3}) (?:Client|Server) Error: /,
  /(?:Client|Server) error '(\d{3}) /,
  // Lib/urllib/error.py; aiohttp/client_exceptions.py ClientResponseError; mechanize
  /\bHTTP Error (\d{3}): /,
  /ClientResponseError: (\d{3}), message=/,
  /\b(\d{3}) => Net::HTTP/,
  // open-uri
  /OpenURI::HTTPError: (\d{3}) |: (\d{3}) [A-Z][\w -]{2,40} \(OpenURI::HTTPError\)/,
  // axios lib/core/settle.js, also ky; got source/core/errors.ts
  /Request failed with status code (\d{3})\b/,
  /Response code (\d{3}) \(/,
  // crawlee packages/basic-crawler, packages/http-crawler
  /(?:received|blocked - received|failed with) (\d{3}) status code/,
  // curl lib/http.c; wget src/http.c
  /The requested URL returned error: (\d{3})\b/,
  /\bERROR (\d{3}): |awaiting response\.\.\. (\d{3}) /,
  // jsoup HttpStatusException; reqwest src/error.rs; guzzle RequestException
  /\bStatus=(\d{3}), URL=/,
  /HTTP status (?:client|server) error \((\d{3}) /,
  /resulted in a `(\d{3}) /,
  // The status line (RFC 9112, 4), also as urllib3 and servers log it, and what people write themselves.
  /\bHTTP\/[\d.]{1,3}"?:? (\d{3})\b/,
  /\bHTTP(?: status)?(?: code)?[ :=]{1,2}(\d{3})(?![\d.])/i,
  /\bstatus(?:[ _-]?code)?["']?(?: is|:|=)?\s?["']?(\d{3})(?![\d.])/i,
];

/** How clients say that they got no answer at all. */
const unreachableForms: readonly RegExp[] = [
  // libuv src/uv-common.c, undici lib/core/errors.js
  /\b(?:ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|EAI_AGAIN|ENOTFOUND|ENETUNREACH|EHOSTUNREACH|UND_ERR_(?:CONNECT_TIMEOUT|HEADERS_TIMEOUT|BODY_TIMEOUT|SOCKET))\b/,
  /\b(?:TypeError: fetch failed|socket hang up|Connect Timeout Error)\b/,
  // glibc sysdeps/gnu/errlist.h, resolv/gai_strerror.c
  /\b(?:Connection (?:refused|reset by peer|timed out)|Network is unreachable|No route to host|Temporary failure in name resolution|Name or service not known|Could not resolve host)\b/,
  // Exceptions of requests, urllib3, httpx, aiohttp and Python's own, as a traceback ends with them
  /(?:^|[\s.])(?:ConnectionError|ConnectTimeout|ReadTimeout|ConnectError|ReadError|RemoteProtocolError|MaxRetryError|NewConnectionError|ReadTimeoutError|ProtocolError|RemoteDisconnected|ClientConnectorError|ServerDisconnectedError|ServerTimeoutError|ConnectionTimeoutError|ConnectionResetError|ConnectionRefusedError|IncompleteRead|ChunkedEncodingError)(?:$|: )/,
  /\bsocket\.timeout\b|\bRead timed out\b|The read operation timed out/,
  // twisted.internet.error and twisted.web._newclient, which Scrapy asks with
  /twisted\.internet\.error\.(?:TimeoutError|TCPTimedOutError|DNSLookupError|ConnectionRefusedError|ConnectionLost|ConnectionDone|NoRouteError|ConnectError)|ResponseNeverReceived/,
  // chromium net/base/net_error_list.h; playwright and puppeteer, whose pages did not come
  /net::ERR_(?:NAME_NOT_RESOLVED|CONNECTION_\w+|INTERNET_DISCONNECTED|TIMED_OUT|NETWORK_CHANGED|ADDRESS_UNREACHABLE|EMPTY_RESPONSE|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED)/,
  /\b[Pp]age\.goto: Timeout \d+ ?ms exceeded|Navigation timeout of \d+ ?ms exceeded/,
  // java.net, java.net.http
  /java\.net\.(?:SocketTimeoutException|ConnectException|UnknownHostException|NoRouteToHostException|SocketException)|HttpConnectTimeoutException/,
  // go net, net/http
  /\bdial tcp .{0,200}(?:i\/o timeout|connection refused|no such host)|TLS handshake timeout|Client\.Timeout exceeded/,
  // ruby net/protocol.rb
  /Net::(?:Open|Read)Timeout\b/,
  // curl.se/libcurl/c/libcurl-errors.html: proxy, host, connect, partial file, time, TLS, empty reply, send, receive, HTTP/2
  /\bcurl: \((?:5|6|7|18|28|35|52|55|56|92)\)/,
];

/** What says without a status that the site keeps scrapers out. */
const refusedForms: readonly RegExp[] = [
  /\b(?:re|h)?captcha\b.{0,40}\b(?:detected|required|encountered|found|challenge)\b|\b(?:detected|encountered|hit|got|solve)\b.{0,20}\bcaptcha\b/i,
  /\bblocked by (?:cloudflare|akamai|imperva|incapsula|datadome|perimeterx|human security|kasada|the (?:site|server|website))\b/i,
];

const anyOf = (forms: readonly RegExp[]): RegExp => new RegExp(forms.map(({ source }) => source).join("|"), "i");
const [anyUnreachable, anyRefused] = [anyOf(unreachableForms), anyOf(refusedForms)];
const anyStatus = anyOf(statusForms);

/** A server on the same machine is the scraper's own, and no site. */
export const ownServer = /\b(?:127\.0\.0\.1|localhost|0\.0\.0\.0)\b|\[?::1\]?:\d/;

/** More of a line is data. */
const longest = 2000;

/** @returns what a line says that a site did; null where it says nothing of that */
export function answerIn(line: string): Answer | null {
  const text = line.slice(0, longest);
  const status = anyStatus
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  const answer = status === undefined ? null : answerOf(Number(status));
  if (answer !== null && answer.kind !== "answered") return ownServer.test(text) ? null : answer;
  if (anyRefused.test(text)) return { kind: "refused", status: null };
  if (anyUnreachable.test(text) && !ownServer.test(text)) return { kind: "unreachable", status: null };
  return answer;
}
