using System.Text;

namespace System.Runtime.CompilerServices
{
    /// <summary>Makes a string of the pieces of an interpolated one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.compilerservices.defaultinterpolatedstringhandler"/>
    public ref struct DefaultInterpolatedStringHandler
    {
        private readonly IFormatProvider provider;
        private StringBuilder text;

        public DefaultInterpolatedStringHandler(int literalLength, int formattedCount) : this(literalLength, formattedCount, null)
        {
        }
        public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider provider)
        {
            this.provider = provider;
            text = new StringBuilder();
        }
        public override string ToString()
        {
            return text == null ? "" : text.ToString();
        }
        public string ToStringAndClear()
        {
            string result = ToString();
            text = null;
            return result;
        }
        public void AppendLiteral(string value)
        {
            if (text == null) text = new StringBuilder();
            text.Append(value);
        }
        public void AppendFormatted<T>(T value)
        {
            AppendFormatted((object)value, 0, null);
        }
        public void AppendFormatted<T>(T value, string format)
        {
            AppendFormatted((object)value, 0, format);
        }
        public void AppendFormatted<T>(T value, int alignment)
        {
            AppendFormatted((object)value, alignment, null);
        }
        public void AppendFormatted<T>(T value, int alignment, string format)
        {
            AppendFormatted((object)value, alignment, format);
        }
        public void AppendFormatted(string value)
        {
            AppendFormatted((object)value, 0, null);
        }
        public void AppendFormatted(string value, int alignment = 0, string format = null)
        {
            AppendFormatted((object)value, alignment, format);
        }
        public void AppendFormatted(object value, int alignment = 0, string format = null)
        {
            string hole = "{0" + (alignment == 0 ? "" : "," + alignment.ToString()) + (format == null ? "" : ":" + format.Replace("{", "{{").Replace("}", "}}")) + "}";
            AppendLiteral(string.Format(provider, hole, value));
        }
    }
}
