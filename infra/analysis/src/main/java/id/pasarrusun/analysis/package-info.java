/// The plug-in that gives the embedded Elasticsearch node, which comes without its analysis modules, the analysis names
/// that every stock server knows. Production installs nothing of it.
package id.pasarrusun.analysis;
