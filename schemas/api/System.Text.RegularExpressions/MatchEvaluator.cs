namespace System.Text.RegularExpressions
{
    /// <summary>Makes the text that replaces a match.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.matchevaluator"/>
    public delegate string MatchEvaluator(Match match);
}
