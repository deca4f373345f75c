using WipoMatch.Modules;

[assembly: Module(
    Name = "Media",
    Description = "Pictures by their content, freed of data about people and places, and served so that they can do no harm.",
    Category = "Content")]
