using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Newtonsoft.Json
{
    /// <summary>Reads JSON text, with comments, single quotes and bare names where others would complain.</summary>
    public class JsonTextReader : JsonReader, IJsonLineInfo
    {
        private enum State
        {
            /// <summary>Before everything.</summary>
            Start,
            /// <summary>Behind `{`.</summary>
            ObjectStart,
            /// <summary>Behind a comma in an object.</summary>
            Object,
            /// <summary>Behind the colon of a property.</summary>
            Property,
            ArrayStart,
            Array,
            /// <summary>Behind a value inside a container.</summary>
            PostValue,
            Finished,
            Closed,
        }
        /// <summary>What the one who asks wants to make of the next value.</summary>
        private enum Wanted
        {
            Anything,
            Int32,
            Decimal,
            Double,
            Boolean,
            String,
            Bytes,
            Date,
            DateOffset,
        }

        private readonly TextReader input;
        /// <summary>All text, read when the first piece is asked for.</summary>
        private string text;
        private int at;
        private int line = 1;
        private int lineStart;
        private State state;
        private Wanted wanted;

        public JsonTextReader(TextReader reader)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            input = reader;
        }
        public bool HasLineInfo()
        {
            return true;
        }
        public int LineNumber
        {
            get { return state == State.Start && LinePosition == 0 && TokenType != JsonToken.Comment ? 0 : line; }
        }
        public int LinePosition
        {
            get { return at - lineStart; }
        }
        public override void Close()
        {
            base.Close();
            state = State.Closed;
            if (CloseInput) input.Dispose();
        }

        public override int? ReadAsInt32()
        {
            wanted = Wanted.Int32;
            return base.ReadAsInt32();
        }
        public override decimal? ReadAsDecimal()
        {
            wanted = Wanted.Decimal;
            return base.ReadAsDecimal();
        }
        public override double? ReadAsDouble()
        {
            wanted = Wanted.Double;
            return base.ReadAsDouble();
        }
        public override bool? ReadAsBoolean()
        {
            wanted = Wanted.Boolean;
            return base.ReadAsBoolean();
        }
        public override string ReadAsString()
        {
            wanted = Wanted.String;
            return base.ReadAsString();
        }
        public override byte[] ReadAsBytes()
        {
            wanted = Wanted.Bytes;
            return base.ReadAsBytes();
        }
        public override DateTime? ReadAsDateTime()
        {
            wanted = Wanted.Date;
            return base.ReadAsDateTime();
        }
        public override DateTimeOffset? ReadAsDateTimeOffset()
        {
            wanted = Wanted.DateOffset;
            return base.ReadAsDateTimeOffset();
        }

        // ---- pieces -----------------------------------------------------------------------------------------------

        public override bool Read()
        {
            Wanted asked = wanted;
            wanted = Wanted.Anything;
            if (text == null) text = input.ReadToEnd();
            while (true)
            {
                switch (state)
                {
                    case State.Start:
                    case State.Property:
                    case State.Array:
                    case State.ArrayStart:
                        return ReadAnyValue(asked);
                    case State.Object:
                    case State.ObjectStart:
                        return ReadName();
                    case State.PostValue:
                        if (ReadBehindValue()) return true;
                        if (state == State.PostValue) return false;
                        break;
                    case State.Finished:
                        return ReadBehindEverything();
                    default:
                        throw JsonReaderException.At(this, "Unexpected state: " + state + ".");
                }
            }
        }

        private bool IsAtEnd
        {
            get { return at >= text.Length; }
        }
        private char Current
        {
            get { return at < text.Length ? text[at] : '\0'; }
        }
        /// <summary>False at the end.</summary>
        private bool SkipWhitespace()
        {
            for (; at < text.Length; at++)
            {
                char letter = text[at];
                if (letter == '\n' || letter == '\r') CountLine();
                else if (letter != ' ' && letter != '\t' && !char.IsWhiteSpace(letter)) return true;
            }
            return false;
        }
        /// <summary>`at` is at a line break, and stays at its last letter.</summary>
        private void CountLine()
        {
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
            line++;
            lineStart = at + 1;
        }
        private JsonReaderException UnexpectedLetter(char letter)
        {
            return JsonReaderException.At(this, "Unexpected character encountered while parsing value: " + letter + ".");
        }

        private bool EndOfText()
        {
            SetToken(JsonToken.None, null);
            return false;
        }
        private bool Set(JsonToken token, object value)
        {
            SetToken(token, value);
            if (token != JsonToken.Comment) state = Around == null ? State.Finished : State.PostValue;
            return true;
        }
        private bool Begin(JsonToken token, State next)
        {
            at++;
            SetToken(token, null);
            state = next;
            return true;
        }
        private bool End(JsonToken token)
        {
            JsonPosition around = Around;
            at++;
            if (around != null && around.IsArray != (token == JsonToken.EndArray)) Leave();
            if (around == null || around.IsArray != (token == JsonToken.EndArray)) throw JsonReaderException.At(this, "JsonToken " + token + " is not valid for closing JsonType " + (around == null ? "None" : around.IsArray ? "Array" : "Object") + ".");
            return Set(token, null);
        }

        private bool ReadBehindEverything()
        {
            if (!SkipWhitespace()) return EndOfText();
            if (Current == '/') return ReadComment();
            if (!SupportMultipleContent) throw JsonReaderException.At(this, "Additional text encountered after finished reading JSON content: " + Current + ".");
            state = State.Start;
            return Read();
        }
        /// <summary>False when the text has ended, or (in another state) when more is to be read.</summary>
        private bool ReadBehindValue()
        {
            if (!SkipWhitespace()) return EndOfText();
            switch (Current)
            {
                case '}':
                    return End(JsonToken.EndObject);
                case ']':
                    return End(JsonToken.EndArray);
                case '/':
                    return ReadComment();
                case ',':
                    at++;
                    state = Around.IsArray ? State.Array : State.Object;
                    return false;
            }
            throw JsonReaderException.At(this, "After parsing a value an unexpected character was encountered: " + Current + ".");
        }
        private bool ReadName()
        {
            if (!SkipWhitespace()) return EndOfText();
            char letter = Current;
            if (letter == '}') return End(JsonToken.EndObject);
            if (letter == '/') return ReadComment();
            string name = letter == '"' || letter == '\'' ? ReadQuoted() : ReadBareName();
            SkipWhitespace();
            if (Current != ':') throw JsonReaderException.At(this, "Invalid character after parsing property name. Expected ':' but got: " + Current + ".");
            at++;
            SetToken(JsonToken.PropertyName, name);
            state = State.Property;
            return true;
        }
        private string ReadBareName()
        {
            if (!IsNameLetter(Current)) throw JsonReaderException.At(this, "Invalid property identifier character: " + Current + ".");
            int start = at;
            while (!IsAtEnd && IsNameLetter(Current)) at++;
            if (IsAtEnd) throw JsonReaderException.At(this, "Unexpected end while parsing unquoted property name.");
            if (!char.IsWhiteSpace(Current) && Current != ':') throw JsonReaderException.At(this, "Invalid JavaScript property identifier character: " + Current + ".");
            return text.Substring(start, at - start);
        }
        private static bool IsNameLetter(char letter)
        {
            return char.IsLetterOrDigit(letter) || letter == '_' || letter == '$';
        }

        private bool ReadAnyValue(Wanted asked)
        {
            if (!SkipWhitespace()) return EndOfText();
            char letter = Current;
            switch (letter)
            {
                case '"':
                case '\'':
                    return SetText(ReadQuoted(), asked);
                case '{':
                    if (asked != Wanted.Anything && asked != Wanted.Bytes) throw RefuseLetter();
                    return Begin(JsonToken.StartObject, State.ObjectStart);
                case '[':
                    if (asked != Wanted.Anything && asked != Wanted.Bytes) throw RefuseLetter();
                    return Begin(JsonToken.StartArray, State.ArrayStart);
                case ']':
                    if (state != State.Array && state != State.ArrayStart) break;
                    return End(JsonToken.EndArray);
                case ',':
                    // A value that is not there.
                    return Set(JsonToken.Undefined, null);
                case '/':
                    return ReadComment();
                case 't':
                    return ReadWord("true", JsonToken.Boolean, true, asked);
                case 'f':
                    return ReadWord("false", JsonToken.Boolean, false, asked);
                case 'n':
                    if (Follows("new")) throw new NotSupportedException("Constructors in JSON text are not supported in the simulation.");
                    return ReadWord("null", JsonToken.Null, null, Wanted.Anything);
                case 'u':
                    return ReadWord("undefined", JsonToken.Undefined, null, Wanted.Anything);
                case 'N':
                    return ReadWord("NaN", JsonToken.Float, double.NaN, asked);
                case 'I':
                    return ReadWord("Infinity", JsonToken.Float, double.PositiveInfinity, asked);
                case '-':
                    if (at + 1 < text.Length && text[at + 1] == 'I') return ReadWord("-Infinity", JsonToken.Float, double.NegativeInfinity, asked);
                    return ReadNumber(asked);
            }
            if (char.IsNumber(letter) || letter == '.') return ReadNumber(asked);
            throw asked == Wanted.Anything ? UnexpectedLetter(letter) : RefuseLetter();
        }
        /// <summary>For one who asked for a certain kind of value.</summary>
        private JsonReaderException RefuseLetter()
        {
            char letter = Current;
            at++;
            return UnexpectedLetter(letter);
        }
        private bool Follows(string word)
        {
            return string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
        }
        private bool ReadWord(string word, JsonToken token, object value, Wanted asked)
        {
            bool fits = asked == Wanted.Anything || asked == Wanted.String || (asked == Wanted.Boolean && token == JsonToken.Boolean) || ((asked == Wanted.Double || asked == Wanted.Decimal) && token == JsonToken.Float);
            if (!fits) throw RefuseLetter();
            if (at + word.Length > text.Length)
            {
                at = text.Length;
                throw JsonReaderException.At(this, "Unexpected end when reading JSON.");
            }
            bool isWhole = Follows(word) && (at + word.Length == text.Length || IsSeparator(text[at + word.Length]));
            if (!isWhole)
            {
                for (int i = 0; i < word.Length && Current == word[i]; i++) at++;
                throw JsonReaderException.At(this, token == JsonToken.Float ? "Error parsing NaN value." : "Error parsing " + (token == JsonToken.Boolean ? "boolean" : word) + " value.");
            }
            at += word.Length;
            return Set(token, value);
        }
        private static bool IsSeparator(char letter)
        {
            return letter == '}' || letter == ']' || letter == ',' || letter == '/' || letter == ')' || char.IsWhiteSpace(letter);
        }

        private bool ReadComment()
        {
            at++;
            char kind = Current;
            if (kind != '*' && kind != '/') throw JsonReaderException.At(this, "Error parsing comment. Expected: *, got " + kind + ".");
            at++;
            int start = at;
            if (kind == '/')
            {
                while (!IsAtEnd && Current != '\r' && Current != '\n') at++;
                SetToken(JsonToken.Comment, text.Substring(start, at - start));
                return true;
            }
            for (; !IsAtEnd; at++)
            {
                if (Current == '*' && at + 1 < text.Length && text[at + 1] == '/')
                {
                    string comment = text.Substring(start, at - start);
                    at += 2;
                    SetToken(JsonToken.Comment, comment);
                    return true;
                }
                if (Current == '\r' || Current == '\n') CountLine();
            }
            throw JsonReaderException.At(this, "Unexpected end while parsing comment.");
        }

        // ---- text -------------------------------------------------------------------------------------------------

        private string ReadQuoted()
        {
            char quote = Current;
            at++;
            int start = at;
            StringBuilder whole = null;
            while (true)
            {
                if (IsAtEnd) throw JsonReaderException.At(this, "Unterminated string. Expected delimiter: " + quote + ".");
                char letter = text[at];
                if (letter == quote)
                {
                    string rest = text.Substring(start, at - start);
                    at++;
                    return whole == null ? rest : whole.Append(rest).ToString();
                }
                if (letter == '\r' || letter == '\n') CountLine();
                if (letter != '\\')
                {
                    at++;
                    continue;
                }
                if (whole == null) whole = new StringBuilder();
                whole.Append(text, start, at - start);
                at++;
                whole.Append(ReadEscaped(quote));
                start = at;
            }
        }
        private char ReadEscaped(char quote)
        {
            if (IsAtEnd) throw JsonReaderException.At(this, "Unterminated string. Expected delimiter: " + quote + ".");
            char letter = text[at++];
            switch (letter)
            {
                case 'b': return '\b';
                case 't': return '\t';
                case 'n': return '\n';
                case 'f': return '\f';
                case 'r': return '\r';
                case '\\':
                case '"':
                case '\'':
                case '/':
                    return letter;
                case 'u':
                    if (at + 4 > text.Length) throw JsonReaderException.At(this, "Unexpected end while parsing Unicode escape sequence.");
                    int code;
                    string digits = text.Substring(at, 4);
                    if (!int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code)) throw JsonReaderException.At(this, "Invalid Unicode escape sequence: \\u" + digits + ".");
                    at += 4;
                    return (char)code;
            }
            throw JsonReaderException.At(this, "Bad JSON escape sequence: \\" + letter + ".");
        }
        private bool SetText(string read, Wanted asked)
        {
            if (asked == Wanted.Anything && DateParseHandling != DateParseHandling.None)
            {
                DateTime date;
                DateTimeOffset offset;
                if (DateParseHandling == DateParseHandling.DateTime && JsonDates.TryRead(read, DateTimeZoneHandling, DateFormatString, Culture, out date)) return Set(JsonToken.Date, date);
                if (DateParseHandling == DateParseHandling.DateTimeOffset && JsonDates.TryRead(read, DateFormatString, Culture, out offset)) return Set(JsonToken.Date, offset);
            }
            return Set(JsonToken.String, read);
        }

        // ---- numbers ----------------------------------------------------------------------------------------------

        private bool ReadNumber(Wanted asked)
        {
            if (asked == Wanted.Date || asked == Wanted.DateOffset || asked == Wanted.Bytes) throw RefuseLetter();
            int start = at;
            while (!IsAtEnd && IsNumberLetter(Current)) at++;
            if (!IsAtEnd && !IsSeparator(Current)) throw JsonReaderException.At(this, "Unexpected character encountered while parsing number: " + Current + ".");
            string number = text.Substring(start, at - start);
            switch (asked)
            {
                case Wanted.String:
                    double ignored;
                    if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out ignored)) throw BadNumber(number, "number");
                    return Set(JsonToken.String, number);
                case Wanted.Int32:
                    int whole;
                    if (!int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole))
                    {
                        long wide;
                        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out wide)) throw JsonReaderException.At(this, "JSON integer " + number + " is too large or small for an Int32.");
                        throw BadNumber(number, "integer");
                    }
                    return Set(JsonToken.Integer, whole);
                case Wanted.Decimal:
                    return SetDecimal(number);
                case Wanted.Double:
                    return SetDouble(number);
            }
            bool isWhole = number.IndexOfAny(fraction) < 0;
            if (!isWhole) return FloatParseHandling == FloatParseHandling.Decimal ? SetDecimal(number) : SetDouble(number);
            long value;
            if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)) return Set(JsonToken.Integer, value);
            double huge;
            if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out huge)) throw BadNumber(number, "number");
            throw new NotSupportedException("Whole numbers beyond 64 bits in JSON text are not supported in the simulation: " + number);
        }
        private static readonly char[] fraction = { '.', 'e', 'E' };
        private static bool IsNumberLetter(char letter)
        {
            return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F') || letter == 'x' || letter == 'X' || letter == '-' || letter == '+' || letter == '.';
        }
        private bool SetDouble(string number)
        {
            double value;
            if (!double.TryParse(number, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value)) throw BadNumber(number, wanted == Wanted.Double ? "double" : "number");
            return Set(JsonToken.Float, value);
        }
        private bool SetDecimal(string number)
        {
            decimal value;
            if (!decimal.TryParse(number, NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)) throw BadNumber(number, "decimal");
            return Set(JsonToken.Float, value);
        }
        private JsonReaderException BadNumber(string number, string what)
        {
            return JsonReaderException.At(this, "Input string '" + number + "' is not a valid " + what + ".");
        }
    }
}
