using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using WipoMatch.Data;

namespace WipoMatch.Core.Data;

/// <summary>Instants are UTC, cut to milliseconds, in both databases.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => Milliseconds.Cut(value),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
