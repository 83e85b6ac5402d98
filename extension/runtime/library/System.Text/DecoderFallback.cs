namespace System.Text
{
    /// <summary>What happens to bytes that an encoding cannot read: they are replaced, or an exception is thrown.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.decoderfallback"/>
    public abstract class DecoderFallback
    {
        private static DecoderFallback replacement;
        private static DecoderFallback exception;

        internal DecoderFallback()
        {
        }
        public static DecoderFallback ReplacementFallback
        {
            get { return replacement ?? (replacement = new DecoderReplacementFallback()); }
        }
        public static DecoderFallback ExceptionFallback
        {
            get { return exception ?? (exception = new DecoderExceptionFallback()); }
        }
        /// <summary>How many characters can stand for one.</summary>
        public abstract int MaxCharCount { get; }
        /// <summary>Null: an exception is thrown.</summary>
        internal abstract string Replacement { get; }
    }
}
