namespace System.Text
{
    /// <summary>What happens to characters that an encoding cannot write: they are replaced, or an exception is thrown.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.encoderfallback"/>
    public abstract class EncoderFallback
    {
        private static EncoderFallback replacement;
        private static EncoderFallback exception;

        internal EncoderFallback()
        {
        }
        public static EncoderFallback ReplacementFallback
        {
            get { return replacement ?? (replacement = new EncoderReplacementFallback()); }
        }
        public static EncoderFallback ExceptionFallback
        {
            get { return exception ?? (exception = new EncoderExceptionFallback()); }
        }
        /// <summary>How many characters can stand for one.</summary>
        public abstract int MaxCharCount { get; }
        /// <summary>Null: an exception is thrown.</summary>
        internal abstract string Replacement { get; }
    }
}
