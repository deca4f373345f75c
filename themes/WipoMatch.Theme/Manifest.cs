using WipoMatch.Modules;

[assembly: Theme(
    Name = "The Weave",
    Description = "Layout, components and style sheet of the site: two strands, need and offer, interlace.",
    Category = "Theme")]
