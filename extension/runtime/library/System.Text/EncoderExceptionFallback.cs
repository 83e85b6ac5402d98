namespace System.Text
{
    /// <summary>Throws for characters that an encoding cannot write.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.encoderexceptionfallback"/>
    public sealed class EncoderExceptionFallback : EncoderFallback
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
