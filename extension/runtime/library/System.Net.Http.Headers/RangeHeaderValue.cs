using System.Collections.Generic;

namespace System.Net.Http.Headers
{
    /// <summary>Which parts of a resource are asked for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.headers.rangeheadervalue"/>
    public class RangeHeaderValue
    {
        private string unit = "bytes";

        public RangeHeaderValue()
        {
        }

        public RangeHeaderValue(long? from, long? to)
        {
            Ranges.Add(new RangeItemHeaderValue(from, to));
        }

        public ICollection<RangeItemHeaderValue> Ranges { get; } = new List<RangeItemHeaderValue>();

        public string Unit
        {
            get { return unit; }
            set
            {
                HeaderValues.CheckToken(value, "value");
                unit = value;
            }
        }

        public override string ToString()
        {
            return Unit + "=" + string.Join(", ", Ranges);
        }

        /// <summary>Takes all ranges up to the end.</summary>
        internal static object Read(HeaderLexer lexer)
        {
            var unit = lexer.Token();
            if (unit == null || !lexer.Take('=')) return null;
            var items = HeaderValues.TryParseList(lexer.Rest(), RangeItemHeaderValue.Read);
            if (items == null || items.Count == 0) return null;
            var value = new RangeHeaderValue { Unit = unit };
            foreach (RangeItemHeaderValue item in items) value.Ranges.Add(item);
            return value;
        }

        public override bool Equals(object obj)
        {
            return HeaderValues.AreSame(this, obj);
        }

        public override int GetHashCode()
        {
            return HeaderValues.HashOf(this);
        }

        public static RangeHeaderValue Parse(string input)
        {
            return (RangeHeaderValue)HeaderValues.Parse(input, Read);
        }

        public static bool TryParse(string input, out RangeHeaderValue parsedValue)
        {
            parsedValue = (RangeHeaderValue)HeaderValues.TryParse(input, Read);
            return parsedValue != null;
        }
    }
}
