namespace System.Text
{
    /// <summary>Replaces bytes that an encoding cannot read by a text.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.decoderreplacementfallback"/>
    public sealed class DecoderReplacementFallback : DecoderFallback
    {
        private readonly string replacement;

        public DecoderReplacementFallback() : this("?")
        {
        }
        public DecoderReplacementFallback(string replacement)
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
