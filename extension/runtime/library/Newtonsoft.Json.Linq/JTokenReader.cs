using System;
using System.Collections.Generic;

namespace Newtonsoft.Json.Linq
{
    /// <summary>Reads tokens as if they were text.</summary>
    public class JTokenReader : JsonReader, IJsonLineInfo
    {
        private readonly JToken root;
        private readonly string initialPath;
        /// <summary>The containers that are open, each with the index of its next child.</summary>
        private readonly Stack<KeyValuePair<JContainer, int>> open = new Stack<KeyValuePair<JContainer, int>>();
        private bool hasBegun;

        public JTokenReader(JToken token)
        {
            if (token == null) throw new ArgumentNullException("token");
            root = token;
            initialPath = "";
        }
        public JTokenReader(JToken token, string initialPath) : this(token)
        {
            this.initialPath = initialPath;
        }
        public JToken CurrentToken { get; private set; }

        public override string Path
        {
            get
            {
                string path = base.Path;
                string outside = initialPath.Length > 0 ? initialPath : root.Path;
                if (outside.Length == 0) return path;
                if (path.Length == 0) return outside;
                return path.StartsWith("[", StringComparison.Ordinal) ? outside + path : outside + "." + path;
            }
        }
        public override bool Read()
        {
            if (!hasBegun)
            {
                hasBegun = true;
                return Begin(root);
            }
            if (open.Count == 0)
            {
                SetToken(JsonToken.None);
                return false;
            }
            KeyValuePair<JContainer, int> top = open.Pop();
            JContainer container = top.Key;
            if (top.Value < container.Count)
            {
                open.Push(new KeyValuePair<JContainer, int>(container, top.Value + 1));
                return Begin(container.items[top.Value]);
            }
            CurrentToken = container;
            if (container is JProperty) return Read();
            SetToken(container is JArray ? JsonToken.EndArray : JsonToken.EndObject);
            return true;
        }
        private bool Begin(JToken token)
        {
            CurrentToken = token;
            JContainer container = token as JContainer;
            if (container != null)
            {
                open.Push(new KeyValuePair<JContainer, int>(container, 0));
                JProperty property = token as JProperty;
                if (property != null) SetToken(JsonToken.PropertyName, property.Name);
                else SetToken(token is JArray ? JsonToken.StartArray : JsonToken.StartObject);
                return true;
            }
            JValue value = (JValue)token;
            SetToken(KindOf(value.Type), value.Type == JTokenType.Guid || value.Type == JTokenType.TimeSpan || value.Type == JTokenType.Uri ? JsonTextOf(value.Value) : value.Value);
            return true;
        }
        private static string JsonTextOf(object value)
        {
            Uri uri = value as Uri;
            return uri != null ? uri.OriginalString : value.ToString();
        }
        private static JsonToken KindOf(JTokenType type)
        {
            switch (type)
            {
                case JTokenType.Integer: return JsonToken.Integer;
                case JTokenType.Float: return JsonToken.Float;
                case JTokenType.Boolean: return JsonToken.Boolean;
                case JTokenType.Null: return JsonToken.Null;
                case JTokenType.Undefined: return JsonToken.Undefined;
                case JTokenType.Date: return JsonToken.Date;
                case JTokenType.Bytes: return JsonToken.Bytes;
                case JTokenType.Comment: return JsonToken.Comment;
                case JTokenType.Raw: return JsonToken.Raw;
                default: return JsonToken.String;
            }
        }
        bool IJsonLineInfo.HasLineInfo()
        {
            return CurrentToken != null && ((IJsonLineInfo)CurrentToken).HasLineInfo();
        }
        int IJsonLineInfo.LineNumber
        {
            get { return CurrentToken == null ? 0 : ((IJsonLineInfo)CurrentToken).LineNumber; }
        }
        int IJsonLineInfo.LinePosition
        {
            get { return CurrentToken == null ? 0 : ((IJsonLineInfo)CurrentToken).LinePosition; }
        }
    }
}
