using System;

namespace Newtonsoft.Json.Linq
{
    /// <summary>Makes tokens of what is written.</summary>
    public class JTokenWriter : JsonWriter
    {
        private JContainer current;
        private JToken root;

        public JTokenWriter()
        {
        }
        public JTokenWriter(JContainer container)
        {
            if (container == null) throw new ArgumentNullException("container");
            root = container;
            current = container;
        }
        /// <summary>What was written.</summary>
        public JToken Token
        {
            get { return root; }
        }
        public JToken CurrentToken { get; private set; }

        public override void Flush()
        {
        }
        private void Take(JToken token)
        {
            CurrentToken = token;
            if (current == null)
            {
                if (root == null) root = token;
                return;
            }
            JProperty property = current as JProperty;
            if (property != null)
            {
                property.Value = token;
                current = property.Parent;
            }
            else current.InsertItem(current.Count, token);
        }
        private void Open(JContainer container)
        {
            Take(container);
            current = container;
        }
        public override void WriteStartObject()
        {
            base.WriteStartObject();
            Open(new JObject());
        }
        public override void WriteStartArray()
        {
            base.WriteStartArray();
            Open(new JArray());
        }
        protected override void WriteEnd(JsonToken token)
        {
            CurrentToken = current;
            current = current.Parent;
            if (current is JProperty) current = current.Parent;
        }
        public override void WritePropertyName(string name)
        {
            JObject holder = current as JObject;
            if (holder != null) holder.Remove(name);
            base.WritePropertyName(name);
            JProperty property = new JProperty(name);
            current.InsertItem(current.Count, property);
            current = property;
            CurrentToken = property;
        }
        public override void WriteNull()
        {
            base.WriteNull();
            Take(JValue.CreateNull());
        }
        public override void WriteUndefined()
        {
            base.WriteUndefined();
            Take(JValue.CreateUndefined());
        }
        public override void WriteRawValue(string json)
        {
            base.WriteRawValue(json);
            Take(new JRaw(json));
        }
        public override void WriteValue(string value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(int value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(uint value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(long value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(ulong value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(float value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(double value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(bool value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(short value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(ushort value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(char value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(byte value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(sbyte value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(decimal value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(DateTime value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(DateTimeOffset value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(Guid value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(TimeSpan value)
        {
            base.WriteValue(value);
            Take(new JValue(value));
        }
        public override void WriteValue(byte[] value)
        {
            base.WriteValue(value);
            if (value != null) Take(new JValue((object)value));
        }
        public override void WriteValue(Uri value)
        {
            base.WriteValue(value);
            if (value != null) Take(new JValue(value));
        }
    }
}
