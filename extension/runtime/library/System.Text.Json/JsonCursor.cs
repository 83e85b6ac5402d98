using System.Collections.Generic;
using System.Globalization;

namespace System.Text.Json
{
    /// <summary>A place in JSON text and the piece that ends there.</summary>
    internal sealed class JsonCursor
    {
        private readonly string text;
        private readonly JsonReaderOptions options;
        private readonly Stack<bool> open = new Stack<bool>();
        private int at;
        private int lineStart;
        private bool expectsValue = true;
        private bool expectsName;
        private bool expectsComma;
        private bool isFirst;
        private bool isDone;

        internal JsonCursor(string text, JsonReaderOptions options)
        {
            this.text = text;
            this.options = options;
        }
        internal JsonTokenType Type;
        /// <summary>Of names and text without quotes and escapes, of numbers as written.</summary>
        internal string Text;
        internal int TokenStart;
        internal int Line;
        internal int Depth
        {
            get { return Type == JsonTokenType.StartObject || Type == JsonTokenType.StartArray ? open.Count - 1 : open.Count; }
        }
        internal int Position
        {
            get { return at; }
        }
        internal long BytePosition
        {
            get { return Encoding.UTF8.GetByteCount(text.Substring(lineStart, at - lineStart)); }
        }
        internal string Source
        {
            get { return text; }
        }

        internal JsonException Fault(string message)
        {
            return JsonException.At(message, null, this, null);
        }
        private JsonException BadLetter(string what)
        {
            return Fault("'" + text[at] + "' is " + what);
        }
        private bool SkipSpace()
        {
            while (at < text.Length)
            {
                char letter = text[at];
                if (letter == '\n')
                {
                    Line++;
                    at++;
                    lineStart = at;
                }
                else if (letter == ' ' || letter == '\t' || letter == '\r') at++;
                else if (letter == '/' && options.CommentHandling != JsonCommentHandling.Disallow) SkipComment();
                else return true;
            }
            return false;
        }
        private void SkipComment()
        {
            int end;
            if (at + 1 < text.Length && text[at + 1] == '/')
            {
                end = text.IndexOf('\n', at);
                at = end < 0 ? text.Length : end;
                return;
            }
            if (at + 1 >= text.Length || text[at + 1] != '*') throw BadLetter("invalid after '/' at the beginning of the comment. Expected either '/' or '*'.");
            end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
            if (end < 0) throw Fault("Expected end of comment, but instead reached end of data.");
            for (; at < end + 2; at++)
            {
                if (text[at] != '\n') continue;
                Line++;
                lineStart = at + 1;
            }
        }

        /// <summary>False at the end.</summary>
        internal bool Read()
        {
            if (!SkipSpace())
            {
                if (isDone) return false;
                if (Type == JsonTokenType.None) throw Fault("The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.");
                if (expectsValue && !expectsComma && Type == JsonTokenType.PropertyName) throw Fault("Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.");
                throw Fault("Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.");
            }
            if (isDone) throw BadLetter("invalid after a single JSON value. Expected end of data.");
            char letter = text[at];
            bool inObject = open.Count > 0 && open.Peek();
            if (expectsComma)
            {
                if (letter == '}' || letter == ']') return Close(letter);
                if (letter != ',') throw BadLetter("invalid after a value. Expected either ',', '}', or ']'.");
                at++;
                expectsComma = false;
                if (!SkipSpace()) throw Fault("Expected start of a property name or value after ',', but instead reached end of data.");
                letter = text[at];
                expectsName = inObject;
                expectsValue = !inObject;
                if (letter == '}' || letter == ']')
                {
                    if (!options.AllowTrailingCommas) throw Fault("The JSON " + (inObject ? "object" : "array") + " contains a trailing comma at the end which is not supported in this mode. Change the reader options.");
                    return Close(letter);
                }
                isFirst = false;
            }
            if (expectsName)
            {
                if (letter == '}' && isFirst) return Close(letter);
                if (letter != '"') throw BadLetter("an invalid start of a property name. Expected a '\"'.");
                ReadText();
                Type = JsonTokenType.PropertyName;
                expectsName = false;
                expectsValue = true;
                isFirst = false;
                if (!SkipSpace()) throw Fault("Expected a ':' following the property name string, but instead reached end of data.");
                if (text[at] != ':') throw BadLetter("invalid after a property name. Expected a ':'.");
                at++;
                return true;
            }
            if (letter == ']' && isFirst && open.Count > 0 && !inObject) return Close(letter);
            isFirst = false;
            ReadValue(letter);
            return true;
        }
        private bool Close(char letter)
        {
            bool inObject = open.Peek();
            if (inObject != (letter == '}')) throw BadLetter("invalid without a matching open.");
            at++;
            open.Pop();
            Type = inObject ? JsonTokenType.EndObject : JsonTokenType.EndArray;
            Text = null;
            AfterValue();
            return true;
        }
        private void AfterValue()
        {
            expectsValue = false;
            expectsName = false;
            expectsComma = open.Count > 0;
            isDone = open.Count == 0;
        }
        private void ReadValue(char letter)
        {
            TokenStart = at;
            switch (letter)
            {
                case '{':
                case '[':
                    at++;
                    open.Push(letter == '{');
                    if (open.Count > (options.MaxDepth == 0 ? 64 : options.MaxDepth)) throw Fault("The maximum configured depth of " + (options.MaxDepth == 0 ? 64 : options.MaxDepth) + " has been exceeded. Cannot read next JSON " + (letter == '{' ? "object" : "array") + ".");
                    Type = letter == '{' ? JsonTokenType.StartObject : JsonTokenType.StartArray;
                    Text = null;
                    expectsName = letter == '{';
                    expectsValue = !expectsName;
                    expectsComma = false;
                    isFirst = true;
                    return;
                case '"':
                    ReadText();
                    Type = JsonTokenType.String;
                    break;
                case 't':
                    ReadWord("true", JsonTokenType.True);
                    break;
                case 'f':
                    ReadWord("false", JsonTokenType.False);
                    break;
                case 'n':
                    ReadWord("null", JsonTokenType.Null);
                    break;
                default:
                    if (letter != '-' && !(letter >= '0' && letter <= '9')) throw BadLetter("an invalid start of a value.");
                    ReadNumber();
                    break;
            }
            AfterValue();
        }
        private void ReadWord(string word, JsonTokenType type)
        {
            for (int i = 0; i < word.Length; i++)
            {
                if (at + i >= text.Length || text[at + i] != word[i])
                {
                    string found = text.Substring(at, Math.Min(i + 1, text.Length - at));
                    at += Math.Min(i, text.Length - at);
                    throw Fault("'" + found + "' is an invalid JSON literal. Expected the literal '" + word + "'.");
                }
            }
            at += word.Length;
            Type = type;
            Text = word;
        }
        private void ReadNumber()
        {
            int start = at;
            if (text[at] == '-') at++;
            if (at >= text.Length) throw Fault("Expected a digit ('0'-'9'), but instead reached end of data.");
            if (!char.IsDigit(text[at])) throw BadLetter("invalid within a number, immediately after a sign character ('+' or '-'). Expected a digit ('0'-'9').");
            bool isZero = text[at] == '0';
            at++;
            if (isZero && at < text.Length && char.IsDigit(text[at])) throw Fault("Invalid leading zero before '" + text[at] + "'.");
            while (at < text.Length && char.IsDigit(text[at])) at++;
            if (at < text.Length && text[at] == '.')
            {
                at++;
                if (at >= text.Length) throw Fault("Expected a digit ('0'-'9'), but instead reached end of data.");
                if (!char.IsDigit(text[at])) throw BadLetter("invalid within a number, immediately after a decimal point ('.'). Expected a digit ('0'-'9').");
                while (at < text.Length && char.IsDigit(text[at])) at++;
            }
            if (at < text.Length && (text[at] == 'e' || text[at] == 'E'))
            {
                at++;
                if (at < text.Length && (text[at] == '+' || text[at] == '-')) at++;
                if (at >= text.Length) throw Fault("Expected a digit ('0'-'9'), but instead reached end of data.");
                if (!char.IsDigit(text[at])) throw BadLetter("invalid within a number, immediately after a sign character ('+' or '-'). Expected a digit ('0'-'9').");
                while (at < text.Length && char.IsDigit(text[at])) at++;
            }
            if (at < text.Length && ",]} \t\r\n/".IndexOf(text[at]) < 0) throw BadLetter("an invalid end of a number. Expected a delimiter.");
            Type = JsonTokenType.Number;
            Text = text.Substring(start, at - start);
        }
        private void ReadText()
        {
            int start = ++at;
            StringBuilder whole = null;
            while (true)
            {
                if (at >= text.Length) throw Fault("Expected end of string, but instead reached end of data.");
                char letter = text[at];
                if (letter == '"')
                {
                    string rest = text.Substring(start, at - start);
                    at++;
                    Text = whole == null ? rest : whole.Append(rest).ToString();
                    return;
                }
                if (letter < ' ') throw Fault("'0x" + ((int)letter).ToString("X2", CultureInfo.InvariantCulture) + "' is invalid within a JSON string. The string should be correctly escaped.");
                if (letter != '\\')
                {
                    at++;
                    continue;
                }
                if (whole == null) whole = new StringBuilder();
                whole.Append(text, start, at - start);
                at++;
                whole.Append(Escaped());
                start = at;
            }
        }
        private char Escaped()
        {
            if (at >= text.Length) throw Fault("Expected end of string, but instead reached end of data.");
            switch (text[at])
            {
                case '"': at++; return '"';
                case '\\': at++; return '\\';
                case '/': at++; return '/';
                case 'b': at++; return '\b';
                case 'f': at++; return '\f';
                case 'n': at++; return '\n';
                case 'r': at++; return '\r';
                case 't': at++; return '\t';
                case 'u':
                    int code;
                    if (at + 5 <= text.Length && int.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code))
                    {
                        at += 5;
                        return (char)code;
                    }
                    throw BadLetter("not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.");
            }
            throw BadLetter("an invalid escapable character within a JSON string. The string should be correctly escaped.");
        }
        /// <summary>To the end of the value that begins here.</summary>
        internal void Skip()
        {
            if (Type == JsonTokenType.PropertyName) Read();
            if (Type != JsonTokenType.StartObject && Type != JsonTokenType.StartArray) return;
            int depth = Depth;
            do Read();
            while (depth < Depth);
        }
    }
}
