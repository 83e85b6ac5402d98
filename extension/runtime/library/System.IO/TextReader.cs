using System.Threading.Tasks;

namespace System.IO
{
    /// <summary>Gives text, character by character or line by line.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.io.textreader"/>
    public abstract class TextReader : IDisposable
    {
        public static readonly TextReader Null = new NullReader();

        /// <summary>The next character without taking it; -1 at the end.</summary>
        public virtual int Peek()
        {
            return -1;
        }
        /// <summary>Takes the next character; -1 at the end.</summary>
        public virtual int Read()
        {
            return -1;
        }
        public virtual int Read(char[] buffer, int index, int count)
        {
            int read = 0;
            while (read < count)
            {
                int c = Read();
                if (c < 0) break;
                buffer[index + read++] = (char)c;
            }
            return read;
        }
        public virtual string ReadLine()
        {
            string line = "";
            while (true)
            {
                int c = Read();
                if (c < 0) return line.Length > 0 ? line : null;
                if (c == '\n') return line;
                if (c == '\r')
                {
                    if (Peek() == '\n') Read();
                    return line;
                }
                line += (char)c;
            }
        }
        public virtual string ReadToEnd()
        {
            string text = "";
            for (int c = Read(); c >= 0; c = Read()) text += (char)c;
            return text;
        }
        /// <summary>Like `Read`, but waits until all is there or the text has ended.</summary>
        public virtual int ReadBlock(char[] buffer, int index, int count)
        {
            int all = 0;
            while (all < count)
            {
                int read = Read(buffer, index + all, count - all);
                if (read <= 0) break;
                all += read;
            }
            return all;
        }
        public virtual Task<int> ReadAsync(char[] buffer, int index, int count)
        {
            return Task.FromResult(Read(buffer, index, count));
        }
        public virtual Task<int> ReadBlockAsync(char[] buffer, int index, int count)
        {
            return Task.FromResult(ReadBlock(buffer, index, count));
        }
        public virtual Task<string> ReadLineAsync()
        {
            return Task.FromResult(ReadLine());
        }
        public virtual Task<string> ReadToEndAsync()
        {
            return Task.FromResult(ReadToEnd());
        }
        public virtual void Close()
        {
            Dispose(true);
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
        }

        /// <summary>No text at all.</summary>
        private sealed class NullReader : TextReader
        {
            public override string ReadLine()
            {
                return null;
            }
        }
    }
}
