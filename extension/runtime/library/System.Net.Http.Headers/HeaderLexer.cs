using System.Collections.Generic;
using System.Globalization;

namespace System.Net.Http.Headers
{
    /// <summary>Reads the text of a header piece by piece.</summary>
    internal sealed class HeaderLexer
    {
        private readonly string text;

        internal HeaderLexer(string text)
        {
            this.text = text ?? "";
        }

        /// <summary>Where the next character stands; may be set back to an earlier place.</summary>
        internal int Position { get; set; }

        internal bool IsAtEnd
        {
            get { return Position >= text.Length; }
        }

        internal void SkipBlanks()
        {
            while (!IsAtEnd && (text[Position] == ' ' || text[Position] == '\t' || text[Position] == '\r' || text[Position] == '\n')) Position++;
        }

        /// <summary>Takes this character, with blanks before and after it.</summary>
        internal bool Take(char wanted)
        {
            var start = Position;
            SkipBlanks();
            if (IsAtEnd || text[Position] != wanted)
            {
                Position = start;
                return false;
            }
            Position++;
            SkipBlanks();
            return true;
        }

        /// <summary>Takes exactly this text, whatever the case of its letters.</summary>
        internal bool TakeText(string wanted)
        {
            if (string.Compare(text, Position, wanted, 0, wanted.Length, StringComparison.OrdinalIgnoreCase) != 0) return false;
            Position += wanted.Length;
            return true;
        }

        /// <summary>A token (RFC 9110, section 5.6.2); null when there is none.</summary>
        internal string Token()
        {
            return While(IsTokenCharacter);
        }

        /// <summary>A quoted string with its quotes; null when there is none.</summary>
        internal string Quoted()
        {
            return Enclosed('"', '"');
        }

        /// <summary>A comment with its parentheses; null when there is none.</summary>
        internal string Comment()
        {
            return Enclosed('(', ')');
        }

        /// <summary>Decimal digits as a number; null when there are none, or too many.</summary>
        internal long? Number()
        {
            var start = Position;
            var digits = While(character => character >= '0' && character <= '9');
            long number;
            if (digits != null && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)) return number;
            Position = start;
            return null;
        }

        /// <summary>Everything up to one of these characters, without blanks at its end; null when that is nothing.</summary>
        internal string UpTo(string ends)
        {
            var taken = While(character => ends.IndexOf(character) < 0);
            return taken == null ? null : taken.TrimEnd(' ', '\t');
        }

        /// <summary>What is left; afterwards nothing is.</summary>
        internal string Rest()
        {
            var rest = text.Substring(Position).Trim(' ', '\t');
            Position = text.Length;
            return rest;
        }

        /// <summary>name, or name=value with a token or a quoted string as value; null when there is no name.</summary>
        internal NameValueHeaderValue NameValue()
        {
            var name = Token();
            if (name == null) return null;
            if (!Take('=')) return new NameValueHeaderValue(name);
            var value = Quoted() ?? Token();
            return value == null ? null : new NameValueHeaderValue(name, value);
        }

        /// <summary>Parameters, each behind a semicolon. False when one of them is none.</summary>
        internal bool Parameters(ICollection<NameValueHeaderValue> into)
        {
            while (Take(';'))
            {
                var parameter = NameValue();
                if (parameter == null) return false;
                into.Add(parameter);
            }
            return true;
        }

        internal static bool IsToken(string text)
        {
            if (string.IsNullOrEmpty(text)) return false;
            foreach (var character in text)
            {
                if (!IsTokenCharacter(character)) return false;
            }
            return true;
        }

        private static bool IsTokenCharacter(char character)
        {
            return character > ' ' && character < 127 && "()<>@,;:\\\"/[]?={}".IndexOf(character) < 0;
        }

        private string Enclosed(char open, char close)
        {
            if (IsAtEnd || text[Position] != open) return null;
            var depth = 0;
            for (var i = Position; i < text.Length; i++)
            {
                if (text[i] == '\\') i++;
                else if (text[i] == close && (depth == 1 || open == close && depth > 0))
                {
                    var whole = text.Substring(Position, i + 1 - Position);
                    Position = i + 1;
                    return whole;
                }
                else if (text[i] == open) depth++;
                else if (text[i] == close) depth--;
            }
            return null;
        }

        private string While(Func<char, bool> fits)
        {
            var start = Position;
            while (!IsAtEnd && fits(text[Position])) Position++;
            return Position == start ? null : text.Substring(start, Position - start);
        }
    }
}
