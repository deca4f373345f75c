using WipoMatch.Modules;

[assembly: Module(
    Name = "Taxonomies",
    Description = "Themes, IP fields, countries and their dated groups, SDGs and the other vocabularies, with labels in six languages.",
    Category = "Content")]
