export default function format(version) {
  return `v${version}`;
}
