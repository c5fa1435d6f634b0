// Runs three's decoder of KTX2 textures, whose bindings are made with `new Function`. The policy of our pages forbids that, so this
// worker has a policy of its own (next.config.ts): it may evaluate, and in return it can load nothing and reach nobody.
// The first message is the address of the decoder's source, a blob that the page has made; the rest is between the two of them.
onmessage = ({ data }) => {
  onmessage = null
  importScripts(data)
}
