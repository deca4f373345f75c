using WipoMatch.Search.Indexing;

namespace WipoMatch.Tests.Modules.Search;

public sealed class PostingListTests
{
    private static readonly (int Document, FieldCounts Counts)[] Postings =
    [
        (0, new(0, 0, 1)), (1, new(1, 0, 0)), (128, new(0, 3, 31)), (129, new(127, 128, 32)), (20_000, new(0, 0, 1 << 20)),
        (5_000_000, new(70_000, 0, 0)), (int.MaxValue - 1, new(1, 1, 1)),
    ];

    [Fact]
    public void MoveNext_WhatWasAdded_ComesBack()
    {
        var list = List();

        var read = new List<(int, FieldCounts)>();
        for (var reader = new PostingReader(list.Bytes); reader.MoveNext();)
        {
            read.Add((reader.Document, reader.Counts));
        }

        Assert.Equal(Postings, read);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(2, false)]
    [InlineData(129, true)]
    [InlineData(20_001, false)]
    [InlineData(int.MaxValue - 1, true)]
    public void MoveTo_Document_SaysWhetherItIsThere(int document, bool isThere) =>
        Assert.Equal(isThere, new PostingReader(List().Bytes).MoveTo(document));

    [Fact]
    public void Clear_ListUsedAgain_BeginsAnew()
    {
        var list = List();
        list.Clear();
        list.Add(3, new(0, 0, 1));

        Assert.Equal(2, list.Bytes.Length);
        Assert.True(new PostingReader(list.Bytes).MoveTo(3));
    }

    private static PostingList List()
    {
        var list = new PostingList();
        foreach (var (document, counts) in Postings)
        {
            list.Add(document, counts);
        }

        return list;
    }
}
