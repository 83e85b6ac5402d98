namespace System.Text
{
    /// <summary>Seven bits; everything else becomes a question mark.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.asciiencoding"/>
    public class ASCIIEncoding : Encoding
    {
        public ASCIIEncoding() : base("us-ascii", 20127, new byte[0])
        {
        }
    }
}
