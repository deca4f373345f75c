using System.Globalization;
using WipoMatch.Localization;

namespace WipoMatch.Tests.Core.Localization;

public sealed class InputTests
{
    [Theory]
    [InlineData("en", "20000", "20000")]
    [InlineData("en", " 20,000 ", "20000")]
    [InlineData("en", "1,234,567.89", "1234567.89")]
    [InlineData("en", "1,5", "1.5")]
    [InlineData("en", "1.500", "1.500")]
    [InlineData("es", "1.500", "1500")]
    [InlineData("es", "1.500,25", "1500.25")]
    [InlineData("fr", "1\u202F500,25", "1500.25")]
    [InlineData("fr", "1,500", "1.500")]
    [InlineData("ru", "12\u00A0000", "12000")]
    [InlineData("ar", "٢٠٬٠٠٠٫٥", "20000.5")]
    [InlineData("zh", "２０，０００", "20000")]
    [InlineData("en", "-3", "-3")]
    [InlineData("en", "०.५", "0.5")]
    public void TryReadNumber_AsPeopleType_IsRead(string language, string text, string expected)
    {
        CultureInfo.CurrentUICulture = SiteLanguages.Find(language)!.Culture;

        Assert.True(InputDigits.TryReadNumber(text, out var number));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("twenty")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("12 USD")]
    [InlineData("99999999999999999999999999999999")]
    public void TryReadNumber_NoNumber_IsRefused(string? text) => Assert.False(InputDigits.TryReadNumber(text, out _));

    [Theory]
    [InlineData("27", "3", "2027", "2027-03-27")]
    [InlineData(" ٢٧ ", "٣", "٢٠٢٧", "2027-03-27")]
    [InlineData("２７", "０３", "２０２７", "2027-03-27")]
    [InlineData("29", "Feb", "2028", "2028-02-29")]
    [InlineData("1", "marzo", "2027", "2027-03-01")]
    [InlineData("1", "МАРТА", "2027", "2027-03-01")]
    [InlineData("1", "août", "2027", "2027-08-01")]
    [InlineData("1", "三月", "2027", "2027-03-01")]
    [InlineData("1", "مارس", "2027", "2027-03-01")]
    public void TryRead_ThreeBoxes_IsRead(string day, string month, string year, string expected)
    {
        Assert.True(InputDates.TryRead(day, month, year, out var date));
        Assert.Equal(expected, LocalDate.Machine(date));
    }

    [Theory]
    [InlineData("31", "6", "2027")]
    [InlineData("29", "2", "2027")]
    [InlineData("1", "13", "2027")]
    [InlineData("1", "1", "27")]
    [InlineData("", "1", "2027")]
    [InlineData("1", "-1", "2027")]
    [InlineData("1", "1", "20277")]
    [InlineData(null, null, null)]
    public void TryRead_NoSuchDay_IsRefused(string? day, string? month, string? year) => Assert.False(InputDates.TryRead(day, month, year, out _));

    [Theory]
    [InlineData("2027-03-01", "2027-03-01")]
    [InlineData("1.3.2027", "2027-03-01")]
    [InlineData("1/3/2027", "2027-03-01")]
    [InlineData("1 March 2027", "2027-03-01")]
    [InlineData("1er mars 2027", "2027-03-01")]
    [InlineData("1 de marzo de 2027", "2027-03-01")]
    [InlineData("1 марта 2027 г.", "2027-03-01")]
    [InlineData("2027年3月1日", "2027-03-01")]
    [InlineData("٢٠٢٧/٣/١", "2027-03-01")]
    public void TryRead_OneText_IsRead(string text, string expected)
    {
        Assert.True(InputDates.TryRead(text, out var date));
        Assert.Equal(expected, LocalDate.Machine(date));
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2027")]
    [InlineData("1.3.27")]
    [InlineData("2027-02-30")]
    public void TryRead_NoDay_IsRefused(string text) => Assert.False(InputDates.TryRead(text, out _));
}
