using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Reads a string.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.stringreader"/>
    public class StringReader : TextReader
    {
        private string text;
        private int position;

        public StringReader(string s)
        {
            if (s == null) throw new ArgumentNullException("s");
            text = s;
        }
        private void CheckOpen()
        {
            if (text == null) throw new ObjectDisposedException(null, "Cannot read from a closed TextReader.");
        }
        public override int Peek()
        {
            CheckOpen();
            return position < text.Length ? text[position] : -1;
        }
        public override int Read()
        {
            CheckOpen();
            return position < text.Length ? text[position++] : -1;
        }
        public override int Read(char[] buffer, int index, int count)
        {
            StreamReader.CheckPart(buffer, index, count);
            CheckOpen();
            int read = Math.Min(count, text.Length - position);
            text.CopyTo(position, buffer, index, read);
            position += read;
            return read;
        }
        public override string ReadToEnd()
        {
            CheckOpen();
            string rest = text.Substring(position);
            position = text.Length;
            return rest;
        }
        public override string ReadLine()
        {
            CheckOpen();
            if (position == text.Length) return null;
            int end = text.IndexOfAny(StreamReader.LineEnds, position);
            if (end < 0) return ReadToEnd();
            string line = text.Substring(position, end - position);
            position = end + 1;
            if (text[end] == '\r' && position < text.Length && text[position] == '\n') position++;
            return line;
        }
        protected override void Dispose(bool disposing)
        {
            text = null;
            base.Dispose(disposing);
        }
    }
}
