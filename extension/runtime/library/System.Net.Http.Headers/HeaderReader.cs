namespace System.Net.Http.Headers
{
    /// <summary>Reads one value; gives null where there is none of its kind.</summary>
    internal delegate object HeaderReader(HeaderLexer lexer);
}
