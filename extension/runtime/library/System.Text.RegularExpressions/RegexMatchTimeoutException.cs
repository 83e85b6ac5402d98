using System.Runtime.Serialization;

namespace System.Text.RegularExpressions
{
    /// <summary>Matching took longer than it may.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regexmatchtimeoutexception"/>
    public class RegexMatchTimeoutException : TimeoutException
    {
        private readonly string input;
        private readonly string pattern;
        private readonly TimeSpan timeout;

        public RegexMatchTimeoutException(string regexInput, string regexPattern, TimeSpan matchTimeout)
            : base("The RegEx engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.")
        {
            input = regexInput;
            pattern = regexPattern;
            timeout = matchTimeout;
        }
        public RegexMatchTimeoutException()
        {
        }
        public RegexMatchTimeoutException(string message) : base(message)
        {
        }
        public RegexMatchTimeoutException(string message, Exception inner) : base(message, inner)
        {
        }
        protected RegexMatchTimeoutException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public string Input
        {
            get { return input; }
        }
        public string Pattern
        {
            get { return pattern; }
        }
        public TimeSpan MatchTimeout
        {
            get { return timeout; }
        }
    }
}
