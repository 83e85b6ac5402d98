using System;

namespace Newtonsoft.Json
{
    /// <summary>Something about JSON went wrong.</summary>
    public class JsonException : Exception
    {
        public JsonException()
        {
        }
        public JsonException(string message) : base(message)
        {
        }
        public JsonException(string message, Exception innerException) : base(message, innerException)
        {
        }

        /// <summary>`message` with the place behind it: `Path 'a', line 1, position 5.`</summary>
        internal static string AtPlace(IJsonLineInfo place, string path, string message)
        {
            if (!message.EndsWith(Environment.NewLine, StringComparison.Ordinal))
            {
                message = message.Trim();
                if (!message.EndsWith(".", StringComparison.Ordinal)) message += ".";
                message += " ";
            }
            message += "Path '" + path + "'";
            if (place != null && place.HasLineInfo()) message += ", line " + place.LineNumber + ", position " + place.LinePosition;
            return message + ".";
        }
    }
}
