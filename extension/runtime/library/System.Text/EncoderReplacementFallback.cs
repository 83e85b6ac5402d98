namespace System.Text
{
    /// <summary>Replaces characters that an encoding cannot write by a text.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.encoderreplacementfallback"/>
    public sealed class EncoderReplacementFallback : EncoderFallback
    {
        private readonly string replacement;

        public EncoderReplacementFallback() : this("?")
        {
        }
        public EncoderReplacementFallback(string replacement)
        {
            if (replacement == null) throw new ArgumentNullException("replacement");
            this.replacement = replacement;
        }
        public string DefaultString
        {
            get { return replacement; }
        }
        public override int MaxCharCount
        {
            get { return replacement.Length; }
        }
        internal override string Replacement
        {
            get { return replacement; }
        }
    }
}
