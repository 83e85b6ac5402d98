namespace System.Text
{
    /// <summary>Throws for bytes that an encoding cannot read.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.decoderexceptionfallback"/>
    public sealed class DecoderExceptionFallback : DecoderFallback
    {
        public override int MaxCharCount
        {
            get { return 0; }
        }
        internal override string Replacement
        {
            get { return null; }
        }
    }
}
