using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Reads text from a stream of bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.streamreader"/>
    public class StreamReader : TextReader
    {
        internal static readonly char[] LineEnds = { '\r', '\n' };
        private const int DefaultBufferSize = 1024;
        public new static readonly StreamReader Null = new StreamReader(Stream.Null);

        private Stream stream;
        private Encoding encoding;
        private Decoder decoder;
        private readonly byte[] bytes;
        /// <summary>Bytes that came before it was clear whether they are a mark.</summary>
        private byte[] start = new byte[0];
        private bool detects;
        private bool begun;
        private readonly bool leaveOpen;
        private string text = "";
        private int position;
        /// <summary>The last read gave less than asked for, so another may wait.</summary>
        private bool ranShort;
        private bool ended;

        public StreamReader(Stream stream) : this(stream, true)
        {
        }
        public StreamReader(Stream stream, bool detectEncodingFromByteOrderMarks) : this(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks, DefaultBufferSize, false)
        {
        }
        public StreamReader(Stream stream, Encoding encoding) : this(stream, encoding, true, DefaultBufferSize, false)
        {
        }
        public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks) : this(stream, encoding, detectEncodingFromByteOrderMarks, DefaultBufferSize, false)
        {
        }
        public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize) : this(stream, encoding, detectEncodingFromByteOrderMarks, bufferSize, false)
        {
        }
        public StreamReader(Stream stream, Encoding encoding, bool detectEncodingFromByteOrderMarks, int bufferSize, bool leaveOpen)
        {
            if (stream == null) throw new ArgumentNullException("stream");
            if (encoding == null) throw new ArgumentNullException("encoding");
            if (!stream.CanRead) throw new ArgumentException("Stream was not readable.");
            if (bufferSize <= 0) throw new ArgumentOutOfRangeException("bufferSize", "Positive number required.");
            this.stream = stream;
            this.encoding = encoding;
            this.leaveOpen = leaveOpen;
            detects = detectEncodingFromByteOrderMarks;
            bytes = new byte[bufferSize < 128 ? 128 : bufferSize];
        }
        /// <summary>The file is closed with the reader.</summary>
        public StreamReader(string path) : this(path, Encoding.UTF8)
        {
        }
        public StreamReader(string path, bool detectEncodingFromByteOrderMarks) : this(path, Encoding.UTF8, detectEncodingFromByteOrderMarks)
        {
        }
        public StreamReader(string path, Encoding encoding) : this(path, encoding, true)
        {
        }
        public StreamReader(string path, Encoding encoding, bool detectEncodingFromByteOrderMarks) : this(File.OpenRead(path), encoding, detectEncodingFromByteOrderMarks)
        {
        }
        public virtual Stream BaseStream
        {
            get { return stream; }
        }
        public virtual Encoding CurrentEncoding
        {
            get { return encoding; }
        }
        public bool EndOfStream
        {
            get
            {
                CheckOpen();
                return position == text.Length && !Fill();
            }
        }
        internal static void CheckPart(char[] buffer, int index, int count)
        {
            if (buffer == null) throw new ArgumentNullException("buffer", "Buffer cannot be null.");
            if (index < 0) throw new ArgumentOutOfRangeException("index", "Non-negative number required.");
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Non-negative number required.");
            if (buffer.Length - index < count) throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }
        private void CheckOpen()
        {
            if (stream == null) throw new ObjectDisposedException(null, "Cannot read from a closed TextReader.");
        }
        /// <summary>Forgets what was read ahead; for those who moved the stream themselves.</summary>
        public void DiscardBufferedData()
        {
            text = "";
            position = 0;
            ranShort = false;
            ended = false;
            if (decoder != null) decoder.Reset();
        }

        // ---- from bytes to text ------------------------------------------------------------------------------------

        /// <summary>Puts characters into the empty buffer; false at the end of the stream.</summary>
        private bool Fill()
        {
            while (!ended)
            {
                if (Take(stream.Read(bytes, 0, bytes.Length))) return true;
            }
            return false;
        }
        private async Task<bool> FillAsync()
        {
            while (!ended)
            {
                if (Take(await stream.ReadAsync(bytes, 0, bytes.Length).ConfigureAwait(false))) return true;
            }
            return false;
        }
        /// <summary>So many bytes have come into the array; true when there are characters now.</summary>
        private bool Take(int count)
        {
            text = "";
            position = 0;
            ranShort = count < bytes.Length;
            ended = count == 0;
            if (begun)
            {
                text = decoder.Decode(bytes, 0, count, ended);
                return text.Length > 0;
            }
            byte[] all = new byte[start.Length + count];
            Array.Copy(start, 0, all, 0, start.Length);
            Array.Copy(bytes, 0, all, start.Length, count);
            start = all;
            if (!ended && MayBecomeMark(all)) return false;
            int skipped = SkipMark(all);
            begun = true;
            start = null;
            decoder = encoding.GetDecoder();
            text = decoder.Decode(all, skipped, all.Length - skipped, ended);
            return text.Length > 0;
        }
        private bool MayBecomeMark(byte[] all)
        {
            if (BeginsMark(all, encoding)) return true;
            return detects && (BeginsMark(all, Encoding.UTF8) || BeginsMark(all, Encoding.Unicode) || BeginsMark(all, Encoding.BigEndianUnicode) || BeginsMark(all, Encoding.UTF32));
        }
        private static bool BeginsMark(byte[] all, Encoding encoding)
        {
            byte[] mark = encoding.GetPreamble();
            if (all.Length >= mark.Length) return false;
            for (int i = 0; i < all.Length; i++)
            {
                if (all[i] != mark[i]) return false;
            }
            return true;
        }
        private static bool HasMark(byte[] all, Encoding encoding)
        {
            byte[] mark = encoding.GetPreamble();
            if (mark.Length == 0 || all.Length < mark.Length) return false;
            for (int i = 0; i < mark.Length; i++)
            {
                if (all[i] != mark[i]) return false;
            }
            return true;
        }
        /// <summary>The length of the mark; a foreign one decides the encoding when that is wanted.</summary>
        private int SkipMark(byte[] all)
        {
            if (detects)
            {
                Encoding[] known = { Encoding.UTF32, Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode };
                foreach (Encoding candidate in known)
                {
                    if (!HasMark(all, candidate)) continue;
                    if (candidate.CodePage != encoding.CodePage) encoding = candidate;
                    return candidate.GetPreamble().Length;
                }
            }
            return HasMark(all, encoding) ? encoding.GetPreamble().Length : 0;
        }

        // ---- reading -----------------------------------------------------------------------------------------------

        public override int Peek()
        {
            CheckOpen();
            if (position == text.Length && (ranShort || !Fill())) return -1;
            return text[position];
        }
        public override int Read()
        {
            CheckOpen();
            if (position == text.Length && !Fill()) return -1;
            return text[position++];
        }
        /// <summary>Gives what there is without waiting for more.</summary>
        public override int Read(char[] buffer, int index, int count)
        {
            CheckPart(buffer, index, count);
            CheckOpen();
            int all = 0;
            while (all < count)
            {
                if (position == text.Length && ((all > 0 && ranShort) || !Fill())) break;
                all += CopyOut(buffer, index + all, count - all);
            }
            return all;
        }
        public override async Task<int> ReadAsync(char[] buffer, int index, int count)
        {
            CheckPart(buffer, index, count);
            CheckOpen();
            int all = 0;
            while (all < count)
            {
                if (position == text.Length && ((all > 0 && ranShort) || !await FillAsync().ConfigureAwait(false))) break;
                all += CopyOut(buffer, index + all, count - all);
            }
            return all;
        }
        public override async Task<int> ReadBlockAsync(char[] buffer, int index, int count)
        {
            int all = 0;
            while (all < count)
            {
                int read = await ReadAsync(buffer, index + all, count - all).ConfigureAwait(false);
                if (read == 0) break;
                all += read;
            }
            return all;
        }
        private int CopyOut(char[] buffer, int index, int count)
        {
            int read = Math.Min(count, text.Length - position);
            text.CopyTo(position, buffer, index, read);
            position += read;
            return read;
        }
        public override string ReadToEnd()
        {
            CheckOpen();
            StringBuilder result = new StringBuilder();
            do
            {
                result.Append(text, position, text.Length - position);
                position = text.Length;
            }
            while (Fill());
            return result.ToString();
        }
        public override async Task<string> ReadToEndAsync()
        {
            CheckOpen();
            StringBuilder result = new StringBuilder();
            do
            {
                result.Append(text, position, text.Length - position);
                position = text.Length;
            }
            while (await FillAsync().ConfigureAwait(false));
            return result.ToString();
        }
        /// <summary>Takes the rest of the buffer up to a line end; true when there was one.</summary>
        private bool TakeLine(ref string line, out bool afterReturn)
        {
            afterReturn = false;
            int end = text.IndexOfAny(LineEnds, position);
            if (end < 0)
            {
                line += text.Substring(position);
                position = text.Length;
                return false;
            }
            line += text.Substring(position, end - position);
            position = end + 1;
            afterReturn = text[end] == '\r';
            return true;
        }
        public override string ReadLine()
        {
            CheckOpen();
            if (position == text.Length && !Fill()) return null;
            string line = "";
            bool afterReturn;
            while (!TakeLine(ref line, out afterReturn))
            {
                if (!Fill()) return line;
            }
            if (afterReturn && (position < text.Length || Fill()) && text[position] == '\n') position++;
            return line;
        }
        public override async Task<string> ReadLineAsync()
        {
            CheckOpen();
            if (position == text.Length && !await FillAsync().ConfigureAwait(false)) return null;
            string line = "";
            bool afterReturn;
            while (!TakeLine(ref line, out afterReturn))
            {
                if (!await FillAsync().ConfigureAwait(false)) return line;
            }
            if (afterReturn && (position < text.Length || await FillAsync().ConfigureAwait(false)) && text[position] == '\n') position++;
            return line;
        }
        public override void Close()
        {
            Dispose(true);
        }
        protected override void Dispose(bool disposing)
        {
            if (!leaveOpen && disposing && stream != null) stream.Close();
            stream = null;
            base.Dispose(disposing);
        }
    }
}
