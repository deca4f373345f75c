using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using WipoMatch.Core.Data;
using WipoMatch.Core.Data.Entities;

namespace WipoMatch.Core.DataProtection;

/// <summary>Keeps the keys of cookies and forms in the database, so that every process reads what another one wrote.</summary>
public sealed class DatabaseXmlRepository(ScopedWork work) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements() =>
        work.Read(db => db.Set<DataProtectionKeyRow>().Select(row => row.Xml).AsEnumerable().Select(xml => XElement.Parse(xml)).ToList());

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        var row = new DataProtectionKeyRow { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) };

        // The interface has no asynchronous form; a key is made once in 90 days.
        work.WriteAsync(
            (db, _) =>
            {
                db.Add(row);
                return db.SaveChangesAsync();
            },
            CancellationToken.None).GetAwaiter().GetResult();
    }
}
