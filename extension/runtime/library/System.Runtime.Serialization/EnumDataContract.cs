using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace System.Runtime.Serialization
{
    /// <summary>Enums are written by name; flags as names with spaces between.</summary>
    internal sealed class EnumDataContract : DataContract
    {
        private readonly List<KeyValuePair<string, ulong>> values = new List<KeyValuePair<string, ulong>>();
        private readonly bool isFlags;

        internal EnumDataContract(Type type) : base(type, DataContractNames.Of(type))
        {
            isFlags = type.IsDefined(typeof(FlagsAttribute), false);
            bool isContract = type.IsDefined(typeof(DataContractAttribute), false);
            foreach (FieldInfo field in type.GetFields(BindingFlags.Static | BindingFlags.Public))
            {
                EnumMemberAttribute member = (EnumMemberAttribute)Attribute.GetCustomAttribute(field, typeof(EnumMemberAttribute), false);
                if (isContract ? member == null : field.IsNotSerialized) continue;
                values.Add(new KeyValuePair<string, ulong>(member != null && member.Value != null ? member.Value : field.Name, BitsOf(field.GetValue(null))));
            }
        }
        private static ulong BitsOf(object value)
        {
            Type underlying = Enum.GetUnderlyingType(value.GetType());
            object number = Convert.ChangeType(value, underlying, CultureInfo.InvariantCulture);
            return underlying == typeof(ulong) ? (ulong)number : unchecked((ulong)Convert.ToInt64(number, CultureInfo.InvariantCulture));
        }
        internal override bool CanContainReferences
        {
            get { return false; }
        }
        internal override void Write(DataContractWriter writer, object value)
        {
            string text = TextOf(BitsOf(value));
            if (text == null) throw new SerializationException("Enum value '" + value + "' is invalid for type '" + Type + "' and cannot be serialized. Ensure that the necessary enum values are present and are marked with EnumMemberAttribute attribute if the type has DataContractAttribute attribute.");
            writer.Xml.WriteString(text);
        }
        private string TextOf(ulong bits)
        {
            foreach (KeyValuePair<string, ulong> each in values)
            {
                if (each.Value == bits) return each.Key;
            }
            if (!isFlags) return null;
            StringBuilder text = new StringBuilder();
            foreach (KeyValuePair<string, ulong> each in values)
            {
                if (each.Value == 0 || (each.Value & bits) != each.Value) continue;
                if (text.Length > 0) text.Append(' ');
                text.Append(each.Key);
                bits &= ~each.Value;
            }
            return bits == 0 ? text.ToString() : null;
        }
        internal override object Read(DataContractReader reader, string id)
        {
            string text = reader.Xml.ReadElementContentAsString();
            object value = Enum.ToObject(Type, unchecked((long)BitsOf(text)));
            reader.Remember(id, value);
            return value;
        }
        private ulong BitsOf(string text)
        {
            if (!isFlags) return ValueOf(text);
            ulong bits = 0;
            foreach (string name in text.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries)) bits |= ValueOf(name);
            return bits;
        }
        private ulong ValueOf(string name)
        {
            foreach (KeyValuePair<string, ulong> each in values)
            {
                if (each.Key == name) return each.Value;
            }
            throw new SerializationException("Invalid enum value '" + name + "' cannot be deserialized into type '" + Type + "'. Ensure that the necessary enum values are present and are marked with EnumMemberAttribute attribute if the type has DataContractAttribute attribute.");
        }
    }
}
