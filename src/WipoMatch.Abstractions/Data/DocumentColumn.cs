using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;

namespace WipoMatch.Data;

/// <summary>JSON documents are text: <c>TEXT</c> on SQLite, <c>json</c> on PostgreSQL, never <c>jsonb</c>, which reorders keys and rewrites numbers.</summary>
public static class DocumentColumn
{
    /// <summary>The annotation by which the context knows a document column.</summary>
    public const string Annotation = "WipoMatch:Document";

    /// <summary>Marks a string property as a JSON document.</summary>
    /// <param name="property">The property.</param>
    public static PropertyBuilder<string> IsDocument(this PropertyBuilder<string> property) =>
        (PropertyBuilder<string>)property.HasAnnotation(Annotation, true);

    /// <summary>The column type of a document in a migration.</summary>
    /// <param name="migration">Knows the database.</param>
    public static string DocumentType(this MigrationBuilder migration) =>
        migration.ActiveProvider == "Npgsql.EntityFrameworkCore.PostgreSQL" ? "json" : "TEXT";
}
