using System;
using System.Collections;
using System.Collections.Generic;
using System.Dynamic;
using System.IO;
using Newtonsoft.Json.Serialization;

namespace Newtonsoft.Json.Linq
{
    /// <summary>A piece of JSON in memory.</summary>
    public abstract class JToken : IJEnumerable<JToken>, IJsonLineInfo, ICloneable, IDynamicMetaObjectProvider
    {
        private int line;
        private int linePosition;

        internal JToken()
        {
        }
        public JContainer Parent { get; internal set; }
        public abstract JTokenType Type { get; }
        public abstract bool HasValues { get; }
        public JToken Root
        {
            get
            {
                JToken root = this;
                while (root.Parent != null) root = root.Parent;
                return root;
            }
        }
        public JToken Next { get; internal set; }
        public JToken Previous { get; internal set; }
        public virtual JToken First
        {
            get { throw new InvalidOperationException("Cannot access child value on " + GetType() + "."); }
        }
        public virtual JToken Last
        {
            get { throw new InvalidOperationException("Cannot access child value on " + GetType() + "."); }
        }
        public virtual JToken this[object key]
        {
            get { throw new InvalidOperationException("Cannot access child value on " + GetType() + "."); }
            set { throw new InvalidOperationException("Cannot set child value on " + GetType() + "."); }
        }
        IJEnumerable<JToken> IJEnumerable<JToken>.this[object key]
        {
            get { return this[key]; }
        }
        public string Path
        {
            get
            {
                List<JsonPosition> positions = new List<JsonPosition>();
                for (JToken token = this; token != null; token = token.Parent)
                {
                    JProperty property = token as JProperty;
                    if (property != null) positions.Insert(0, new JsonPosition(false) { Name = property.Name });
                    else if (token.Parent is JArray) positions.Insert(0, new JsonPosition(true) { Index = token.Parent.IndexOf(token) });
                }
                return JsonPosition.PathOf(positions);
            }
        }

        // ---- around and inside ------------------------------------------------------------------------------------

        public IEnumerable<JToken> Ancestors()
        {
            for (JToken token = Parent; token != null; token = token.Parent) yield return token;
        }
        public IEnumerable<JToken> AncestorsAndSelf()
        {
            for (JToken token = this; token != null; token = token.Parent) yield return token;
        }
        public IEnumerable<JToken> AfterSelf()
        {
            for (JToken token = Next; token != null; token = token.Next) yield return token;
        }
        public IEnumerable<JToken> BeforeSelf()
        {
            if (Parent == null) yield break;
            for (JToken token = Parent.First; token != this; token = token.Next) yield return token;
        }
        public virtual JEnumerable<JToken> Children()
        {
            return JEnumerable<JToken>.Empty;
        }
        public JEnumerable<T> Children<T>() where T : JToken
        {
            return new JEnumerable<T>(System.Linq.Enumerable.OfType<T>(Children()));
        }
        public virtual IEnumerable<T> Values<T>()
        {
            throw new InvalidOperationException("Cannot access child value on " + GetType() + ".");
        }
        /// <summary>The child under that key as `T`; the default when there is none.</summary>
        public virtual T Value<T>(object key)
        {
            JToken token = this[key];
            return token == null ? default(T) : Extensions.Convert<JToken, T>(token);
        }
        IEnumerator<JToken> IEnumerable<JToken>.GetEnumerator()
        {
            return Children().GetEnumerator();
        }
        IEnumerator IEnumerable.GetEnumerator()
        {
            return Children().GetEnumerator();
        }

        // ---- changes ----------------------------------------------------------------------------------------------

        public void Remove()
        {
            if (Parent == null) throw new InvalidOperationException("The parent is missing.");
            Parent.RemoveItem(this);
        }
        public void Replace(JToken value)
        {
            if (Parent == null) throw new InvalidOperationException("The parent is missing.");
            Parent.ReplaceItem(this, value);
        }
        public void AddAfterSelf(object content)
        {
            if (Parent == null) throw new InvalidOperationException("The parent is missing.");
            Parent.InsertContent(Parent.IndexOf(this) + 1, content);
        }
        public void AddBeforeSelf(object content)
        {
            if (Parent == null) throw new InvalidOperationException("The parent is missing.");
            Parent.InsertContent(Parent.IndexOf(this), content);
        }

        // ---- comparing and copying --------------------------------------------------------------------------------

        internal abstract bool IsEqual(JToken other);
        internal abstract JToken Copy();
        internal abstract int DeepHash();
        public static bool DeepEquals(JToken t1, JToken t2)
        {
            return t1 == t2 || (t1 != null && t2 != null && t1.IsEqual(t2));
        }
        public JToken DeepClone()
        {
            return Copy();
        }
        object ICloneable.Clone()
        {
            return Copy();
        }
        public static JTokenEqualityComparer EqualityComparer
        {
            get { return new JTokenEqualityComparer(); }
        }

        // ---- text and objects -------------------------------------------------------------------------------------

        public abstract void WriteTo(JsonWriter writer, params JsonConverter[] converters);
        public override string ToString()
        {
            return ToString(Formatting.Indented);
        }
        public string ToString(Formatting formatting, params JsonConverter[] converters)
        {
            StringWriter text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            JsonTextWriter writer = new JsonTextWriter(text);
            writer.Formatting = formatting;
            WriteTo(writer, converters);
            return text.ToString();
        }
        public JsonReader CreateReader()
        {
            return new JTokenReader(this);
        }
        public static JToken Parse(string json)
        {
            return Parse(json, null);
        }
        public static JToken Parse(string json, JsonLoadSettings settings)
        {
            using (JsonReader reader = new JsonTextReader(new StringReader(json)))
            {
                JToken token = Load(reader, settings);
                ReadToEnd(reader);
                return token;
            }
        }
        internal static void ReadToEnd(JsonReader reader)
        {
            while (reader.Read())
            {
            }
        }
        public static JToken Load(JsonReader reader)
        {
            return ReadFrom(reader, null);
        }
        public static JToken Load(JsonReader reader, JsonLoadSettings settings)
        {
            return ReadFrom(reader, settings);
        }
        public static JToken ReadFrom(JsonReader reader)
        {
            return ReadFrom(reader, null);
        }
        public static JToken ReadFrom(JsonReader reader, JsonLoadSettings settings)
        {
            if (reader == null) throw new ArgumentNullException("reader");
            bool hasContent = reader.TokenType == JsonToken.None ? reader.ReadToContent() : reader.TokenType != JsonToken.Comment || reader.ReadToContent();
            if (!hasContent) throw JsonReaderException.At(reader, "Error reading JToken from JsonReader.");
            switch (reader.TokenType)
            {
                case JsonToken.StartObject:
                    return JObject.Load(reader, settings);
                case JsonToken.StartArray:
                    return JArray.Load(reader, settings);
                case JsonToken.PropertyName:
                    return JProperty.Load(reader, settings);
                case JsonToken.Integer:
                case JsonToken.Float:
                case JsonToken.String:
                case JsonToken.Boolean:
                case JsonToken.Date:
                case JsonToken.Bytes:
                    return new JValue(reader.Value).At(reader);
                case JsonToken.Null:
                    return JValue.CreateNull().At(reader);
                case JsonToken.Undefined:
                    return JValue.CreateUndefined().At(reader);
            }
            throw JsonReaderException.At(reader, "Error reading JToken from JsonReader. Unexpected token: " + reader.TokenType + ".");
        }
        /// <summary>Remembers where the reader is.</summary>
        internal JToken At(JsonReader reader)
        {
            IJsonLineInfo place = reader as IJsonLineInfo;
            if (place == null || !place.HasLineInfo()) return this;
            line = place.LineNumber;
            linePosition = place.LinePosition;
            return this;
        }
        bool IJsonLineInfo.HasLineInfo()
        {
            return line != 0;
        }
        int IJsonLineInfo.LineNumber
        {
            get { return line; }
        }
        int IJsonLineInfo.LinePosition
        {
            get { return linePosition; }
        }

        public static JToken FromObject(object o)
        {
            return FromObject(o, JsonSerializer.CreateDefault());
        }
        public static JToken FromObject(object o, JsonSerializer jsonSerializer)
        {
            if (o == null) throw new ArgumentNullException("o");
            if (jsonSerializer == null) throw new ArgumentNullException("jsonSerializer");
            using (JTokenWriter writer = new JTokenWriter())
            {
                jsonSerializer.Serialize(writer, o);
                return writer.Token;
            }
        }
        public T ToObject<T>()
        {
            return (T)ToObject(typeof(T));
        }
        public T ToObject<T>(JsonSerializer jsonSerializer)
        {
            return (T)ToObject(typeof(T), jsonSerializer);
        }
        public object ToObject(Type objectType)
        {
            Type plain = Nullable.GetUnderlyingType(objectType) ?? objectType;
            bool isEnum = plain.IsEnum && (Type == JTokenType.String || Type == JTokenType.Integer);
            if (JsonConvert.DefaultSettings == null && !isEnum && JValueConversion.Knows(plain)) return JValueConversion.To(this, plain, plain != objectType || !plain.IsValueType);
            return ToObject(objectType, JsonSerializer.CreateDefault());
        }
        public object ToObject(Type objectType, JsonSerializer jsonSerializer)
        {
            if (jsonSerializer == null) throw new ArgumentNullException("jsonSerializer");
            using (JTokenReader reader = new JTokenReader(this))
            {
                return jsonSerializer.Deserialize(reader, objectType);
            }
        }

        // ---- paths ------------------------------------------------------------------------------------------------

        /// <summary>The token at a path such as `a.b[0]`; null when there is none.</summary>
        public JToken SelectToken(string path)
        {
            return SelectToken(path, false);
        }
        public JToken SelectToken(string path, bool errorWhenNoMatch)
        {
            JToken found = null;
            foreach (JToken token in new JPath(path).Evaluate(this, errorWhenNoMatch))
            {
                if (found != null) throw new JsonException("Path returned multiple tokens.");
                found = token;
            }
            return found;
        }
        public IEnumerable<JToken> SelectTokens(string path)
        {
            return SelectTokens(path, false);
        }
        public IEnumerable<JToken> SelectTokens(string path, bool errorWhenNoMatch)
        {
            return new JPath(path).Evaluate(this, errorWhenNoMatch);
        }

        // ---- values -----------------------------------------------------------------------------------------------

        public static implicit operator JToken(bool value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(bool? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(byte value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(byte? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(sbyte value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(sbyte? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(short value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(short? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(ushort value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(ushort? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(int value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(int? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(uint value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(uint? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(long value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(long? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(ulong value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(ulong? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(float value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(float? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(double value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(double? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(decimal value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(decimal? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(DateTime value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(DateTime? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(DateTimeOffset value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(DateTimeOffset? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(Guid value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(Guid? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(TimeSpan value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(TimeSpan? value)
        {
            return new JValue((object)value);
        }
        public static implicit operator JToken(string value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(Uri value)
        {
            return new JValue(value);
        }
        public static implicit operator JToken(byte[] value)
        {
            return new JValue(value);
        }
        public static explicit operator bool(JToken value)
        {
            return (bool)JValueConversion.To(value, typeof(bool), false);
        }
        public static explicit operator bool?(JToken value)
        {
            return (bool?)JValueConversion.To(value, typeof(bool), true);
        }
        public static explicit operator byte(JToken value)
        {
            return (byte)JValueConversion.To(value, typeof(byte), false);
        }
        public static explicit operator byte?(JToken value)
        {
            return (byte?)JValueConversion.To(value, typeof(byte), true);
        }
        public static explicit operator sbyte(JToken value)
        {
            return (sbyte)JValueConversion.To(value, typeof(sbyte), false);
        }
        public static explicit operator sbyte?(JToken value)
        {
            return (sbyte?)JValueConversion.To(value, typeof(sbyte), true);
        }
        public static explicit operator short(JToken value)
        {
            return (short)JValueConversion.To(value, typeof(short), false);
        }
        public static explicit operator short?(JToken value)
        {
            return (short?)JValueConversion.To(value, typeof(short), true);
        }
        public static explicit operator ushort(JToken value)
        {
            return (ushort)JValueConversion.To(value, typeof(ushort), false);
        }
        public static explicit operator ushort?(JToken value)
        {
            return (ushort?)JValueConversion.To(value, typeof(ushort), true);
        }
        public static explicit operator int(JToken value)
        {
            return (int)JValueConversion.To(value, typeof(int), false);
        }
        public static explicit operator int?(JToken value)
        {
            return (int?)JValueConversion.To(value, typeof(int), true);
        }
        public static explicit operator uint(JToken value)
        {
            return (uint)JValueConversion.To(value, typeof(uint), false);
        }
        public static explicit operator uint?(JToken value)
        {
            return (uint?)JValueConversion.To(value, typeof(uint), true);
        }
        public static explicit operator long(JToken value)
        {
            return (long)JValueConversion.To(value, typeof(long), false);
        }
        public static explicit operator long?(JToken value)
        {
            return (long?)JValueConversion.To(value, typeof(long), true);
        }
        public static explicit operator ulong(JToken value)
        {
            return (ulong)JValueConversion.To(value, typeof(ulong), false);
        }
        public static explicit operator ulong?(JToken value)
        {
            return (ulong?)JValueConversion.To(value, typeof(ulong), true);
        }
        public static explicit operator float(JToken value)
        {
            return (float)JValueConversion.To(value, typeof(float), false);
        }
        public static explicit operator float?(JToken value)
        {
            return (float?)JValueConversion.To(value, typeof(float), true);
        }
        public static explicit operator double(JToken value)
        {
            return (double)JValueConversion.To(value, typeof(double), false);
        }
        public static explicit operator double?(JToken value)
        {
            return (double?)JValueConversion.To(value, typeof(double), true);
        }
        public static explicit operator decimal(JToken value)
        {
            return (decimal)JValueConversion.To(value, typeof(decimal), false);
        }
        public static explicit operator decimal?(JToken value)
        {
            return (decimal?)JValueConversion.To(value, typeof(decimal), true);
        }
        public static explicit operator char(JToken value)
        {
            return (char)JValueConversion.To(value, typeof(char), false);
        }
        public static explicit operator char?(JToken value)
        {
            return (char?)JValueConversion.To(value, typeof(char), true);
        }
        public static explicit operator DateTime(JToken value)
        {
            return (DateTime)JValueConversion.To(value, typeof(DateTime), false);
        }
        public static explicit operator DateTime?(JToken value)
        {
            return (DateTime?)JValueConversion.To(value, typeof(DateTime), true);
        }
        public static explicit operator DateTimeOffset(JToken value)
        {
            return (DateTimeOffset)JValueConversion.To(value, typeof(DateTimeOffset), false);
        }
        public static explicit operator DateTimeOffset?(JToken value)
        {
            return (DateTimeOffset?)JValueConversion.To(value, typeof(DateTimeOffset), true);
        }
        public static explicit operator Guid(JToken value)
        {
            return (Guid)JValueConversion.To(value, typeof(Guid), false);
        }
        public static explicit operator Guid?(JToken value)
        {
            return (Guid?)JValueConversion.To(value, typeof(Guid), true);
        }
        public static explicit operator TimeSpan(JToken value)
        {
            return (TimeSpan)JValueConversion.To(value, typeof(TimeSpan), false);
        }
        public static explicit operator TimeSpan?(JToken value)
        {
            return (TimeSpan?)JValueConversion.To(value, typeof(TimeSpan), true);
        }
        public static explicit operator string(JToken value)
        {
            return (string)JValueConversion.To(value, typeof(string), true);
        }
        public static explicit operator Uri(JToken value)
        {
            return (Uri)JValueConversion.To(value, typeof(Uri), true);
        }
        public static explicit operator byte[](JToken value)
        {
            return (byte[])JValueConversion.To(value, typeof(byte[]), true);
        }
    }
}
