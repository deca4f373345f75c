using WipoMatch.Modules;

[assembly: Module(
    Name = "API",
    Description = "Gives programs what readers see: read-only REST API, lists as JSON and CSV, feeds, site map.",
    Category = "Data",
    Dependencies = ["WipoMatch.Exchange", "WipoMatch.Matching", "WipoMatch.Reports"])]
