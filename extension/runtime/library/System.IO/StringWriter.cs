using System.Text;
using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Writes into a string builder.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.stringwriter"/>
    public class StringWriter : TextWriter
    {
        private static UnicodeEncoding encoding;
        private readonly StringBuilder builder;
        private bool open = true;

        public StringWriter() : this(new StringBuilder())
        {
        }
        public StringWriter(IFormatProvider formatProvider) : this(new StringBuilder(), formatProvider)
        {
        }
        public StringWriter(StringBuilder sb) : this(sb, null)
        {
        }
        public StringWriter(StringBuilder sb, IFormatProvider formatProvider) : base(formatProvider)
        {
            if (sb == null) throw new ArgumentNullException("sb", "Buffer cannot be null.");
            builder = sb;
        }
        public override Encoding Encoding
        {
            get { return encoding ?? (encoding = new UnicodeEncoding(false, false)); }
        }
        public virtual StringBuilder GetStringBuilder()
        {
            return builder;
        }
        private void CheckOpen()
        {
            if (!open) throw new ObjectDisposedException(null, "Cannot write to a closed TextWriter.");
        }
        public override void Write(char value)
        {
            CheckOpen();
            builder.Append(value);
        }
        public override void Write(char[] buffer, int index, int count)
        {
            StreamReader.CheckPart(buffer, index, count);
            CheckOpen();
            builder.Append(buffer, index, count);
        }
        public override void Write(string value)
        {
            CheckOpen();
            if (value != null) builder.Append(value);
        }
        public override string ToString()
        {
            return builder.ToString();
        }
        public override void Close()
        {
            Dispose(true);
        }
        protected override void Dispose(bool disposing)
        {
            open = false;
            base.Dispose(disposing);
        }
    }
}
