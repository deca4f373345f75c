using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using WipoMatch.Core.Data.Entities;
using WipoMatch.Tests.Infrastructure;

namespace WipoMatch.Tests.Core.DataProtection;

public sealed class SharedKeysTests
{
    [Theory, OnBothDatabases]
    public async Task Unprotect_TextOfAnotherNode_IsRead(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var one = TestSite.Over(database);
        await using var other = TestSite.Over(database);

        var secret = one.Get<IDataProtectionProvider>().CreateProtector("test").Protect("text");

        Assert.Equal("text", other.Get<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret));
        Assert.Equal(1, await one.ReadAsync(db => db.Set<DataProtectionKeyRow>().CountAsync()));
    }
}
