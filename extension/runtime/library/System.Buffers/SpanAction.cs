namespace System.Buffers
{
    /// <summary>Fills a span.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.buffers.spanaction-2"/>
    public delegate void SpanAction<T, in TArg>(Span<T> span, TArg arg);

    /// <summary>Reads a span.</summary>
    public delegate void ReadOnlySpanAction<T, in TArg>(ReadOnlySpan<T> span, TArg arg);
}
