using System;

namespace Newtonsoft.Json
{
    /// <summary>An object cannot be written as JSON or made from it.</summary>
    public class JsonSerializationException : JsonException
    {
        public JsonSerializationException()
        {
        }
        public JsonSerializationException(string message) : base(message)
        {
        }
        public JsonSerializationException(string message, Exception innerException) : base(message, innerException)
        {
        }
        public JsonSerializationException(string message, string path, int lineNumber, int linePosition, Exception innerException) : base(message, innerException)
        {
            Path = path;
            LineNumber = lineNumber;
            LinePosition = linePosition;
        }
        public int LineNumber { get; private set; }
        public int LinePosition { get; private set; }
        public string Path { get; private set; }

        internal static JsonSerializationException At(JsonReader reader, string message)
        {
            return At(reader, message, null);
        }
        internal static JsonSerializationException At(JsonReader reader, string message, Exception inner)
        {
            return At(reader as IJsonLineInfo, reader.Path, message, inner);
        }
        internal static JsonSerializationException At(IJsonLineInfo place, string path, string message, Exception inner)
        {
            bool isKnown = place != null && place.HasLineInfo();
            string text = AtPlace(place, path, message);
            return new JsonSerializationException(text, path, isKnown ? place.LineNumber : 0, isKnown ? place.LinePosition : 0, inner);
        }
    }
}
