namespace System.Text.RegularExpressions
{
    /// <summary>A piece of text that an expression has found.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.capture"/>
    public class Capture
    {
        private readonly string text;
        private readonly int index;
        private readonly int length;

        internal Capture(string text, int index, int length)
        {
            this.text = text;
            this.index = index;
            this.length = length;
        }
        public int Index
        {
            get { return index; }
        }
        public int Length
        {
            get { return length; }
        }
        public string Value
        {
            get { return text.Substring(index, length); }
        }
        internal string Text
        {
            get { return text; }
        }
        public override string ToString()
        {
            return Value;
        }
    }
}
