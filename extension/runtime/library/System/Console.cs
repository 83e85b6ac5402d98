using System.IO;

namespace System
{
    /// <summary>The text window of a program.</summary>
    public static class Console
    {
        private static TextWriter output;
        private static TextWriter error;
        private static TextReader input;

        public static TextWriter Out
        {
            get
            {
                if (output == null) output = new ConsoleWriter(false);
                return output;
            }
        }
        public static TextWriter Error
        {
            get
            {
                if (error == null) error = new ConsoleWriter(true);
                return error;
            }
        }
        public static TextReader In
        {
            get
            {
                if (input == null) input = new ConsoleReader();
                return input;
            }
        }
        public static ConsoleColor ForegroundColor { get; set; }
        public static ConsoleColor BackgroundColor { get; set; }
        public static string Title { get; set; }
        public static bool IsOutputRedirected
        {
            get { return true; }
        }
        public static System.Text.Encoding OutputEncoding { get; set; }
        public static System.Text.Encoding InputEncoding { get; set; }
        public static void ResetColor()
        {
        }
        public static void Clear()
        {
        }
        public static void Beep()
        {
        }
        public static void SetOut(TextWriter newOut)
        {
            if (newOut == null) throw new ArgumentNullException("newOut");
            output = newOut;
        }
        public static void SetError(TextWriter newError)
        {
            if (newError == null) throw new ArgumentNullException("newError");
            error = newError;
        }
        public static void SetIn(TextReader newIn)
        {
            if (newIn == null) throw new ArgumentNullException("newIn");
            input = newIn;
        }
        public static string ReadLine()
        {
            return In.ReadLine();
        }
        public static int Read()
        {
            return In.Read();
        }
        public static void Write(bool value)
        {
            Out.Write(value);
        }
        public static void Write(char value)
        {
            Out.Write(value);
        }
        public static void Write(char[] buffer)
        {
            Out.Write(buffer);
        }
        public static void Write(decimal value)
        {
            Out.Write(value);
        }
        public static void Write(double value)
        {
            Out.Write(value);
        }
        public static void Write(float value)
        {
            Out.Write(value);
        }
        public static void Write(int value)
        {
            Out.Write(value);
        }
        public static void Write(uint value)
        {
            Out.Write(value);
        }
        public static void Write(long value)
        {
            Out.Write(value);
        }
        public static void Write(ulong value)
        {
            Out.Write(value);
        }
        public static void Write(object value)
        {
            Out.Write(value);
        }
        public static void Write(string value)
        {
            Out.Write(value);
        }
        public static void Write(char[] buffer, int index, int count)
        {
            Out.Write(buffer, index, count);
        }
        public static void Write(string format, object arg0)
        {
            Out.Write(format, arg0);
        }
        public static void Write(string format, object arg0, object arg1)
        {
            Out.Write(format, arg0, arg1);
        }
        public static void Write(string format, object arg0, object arg1, object arg2)
        {
            Out.Write(format, arg0, arg1, arg2);
        }
        public static void Write(string format, params object[] arg)
        {
            if (arg == null) Out.Write(format, null, null);
            else Out.Write(format, arg);
        }
        public static void WriteLine()
        {
            Out.WriteLine();
        }
        public static void WriteLine(bool value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(char value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(char[] buffer)
        {
            Out.WriteLine(buffer);
        }
        public static void WriteLine(decimal value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(double value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(float value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(int value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(uint value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(long value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(ulong value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(object value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(string value)
        {
            Out.WriteLine(value);
        }
        public static void WriteLine(char[] buffer, int index, int count)
        {
            Out.WriteLine(buffer, index, count);
        }
        public static void WriteLine(string format, object arg0)
        {
            Out.WriteLine(format, arg0);
        }
        public static void WriteLine(string format, object arg0, object arg1)
        {
            Out.WriteLine(format, arg0, arg1);
        }
        public static void WriteLine(string format, object arg0, object arg1, object arg2)
        {
            Out.WriteLine(format, arg0, arg1, arg2);
        }
        public static void WriteLine(string format, params object[] arg)
        {
            if (arg == null) Out.WriteLine(format, null, null);
            else Out.WriteLine(format, arg);
        }
        private static extern void WriteText(string text, bool toError);
        private static extern string ReadText();

        private sealed class ConsoleWriter : TextWriter
        {
            private readonly bool isError;

            internal ConsoleWriter(bool isError)
            {
                this.isError = isError;
                NewLine = "\n";
            }
            public override System.Text.Encoding Encoding
            {
                get { return System.Text.Encoding.UTF8; }
            }
            public override void Write(char value)
            {
                WriteText(value.ToString(), isError);
            }
            public override void Write(string value)
            {
                if (value != null) WriteText(value, isError);
            }
            public override void WriteLine()
            {
                WriteText(NewLine, isError);
            }
            public override void WriteLine(string value)
            {
                WriteText(value + NewLine, isError);
            }
        }

        private sealed class ConsoleReader : TextReader
        {
            private string line = "";
            private int position;

            private bool Fill()
            {
                if (line == null) return false;
                if (position < line.Length) return true;
                string next = ReadText();
                line = next == null ? null : next + "\n";
                position = 0;
                return line != null;
            }
            public override int Peek()
            {
                return Fill() ? line[position] : -1;
            }
            public override int Read()
            {
                return Fill() ? line[position++] : -1;
            }
            public override string ReadLine()
            {
                if (!Fill()) return null;
                string rest = line.Substring(position, line.Length - 1 - position);
                position = line.Length;
                return rest;
            }
        }
    }
}
