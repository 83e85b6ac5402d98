using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>KeyValuePair outside dictionaries.</summary>
    internal sealed class KeyValuePairDataContract : DataContract
    {
        private readonly XmlQualifiedName[] names;
        private readonly Type[] types;

        internal KeyValuePairDataContract(Type type) : base(type, DataContractNames.Of(type))
        {
            names = new[] { new XmlQualifiedName("key", Namespace), new XmlQualifiedName("value", Namespace) };
            types = type.GetGenericArguments();
        }
        internal override void Write(DataContractWriter writer, object value)
        {
            writer.WriteElement(this, names[0].Name, Type.GetProperty("Key").GetValue(value), types[0]);
            writer.WriteElement(this, names[1].Name, Type.GetProperty("Value").GetValue(value), types[1]);
        }
        internal override object Read(DataContractReader reader, string id)
        {
            object[] parts = new object[2];
            reader.ReadMembers(names, null, at => parts[at] = reader.ReadValue(types[at]));
            for (int i = 0; i < 2; i++)
            {
                if (parts[i] == null && types[i].IsValueType && Nullable.GetUnderlyingType(types[i]) == null) parts[i] = Activator.CreateInstance(types[i]);
            }
            object value = Activator.CreateInstance(Type, parts);
            reader.Remember(id, value);
            return value;
        }
    }
}
