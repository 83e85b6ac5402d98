using System.Collections;
using System.Collections.Generic;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>Collections are their items; dictionaries are elements of a key and a value.</summary>
    internal sealed class CollectionDataContract : DataContract
    {
        private readonly CollectionShape shape;
        private readonly CollectionDataContractAttribute attribute;
        private readonly string itemName;
        private readonly string keyName = "Key";
        private readonly string valueName = "Value";
        private readonly XmlQualifiedName[] entryNames;
        private readonly string unreadableBecause;

        internal CollectionDataContract(Type type, CollectionShape shape) : base(type, DataContractNames.Of(type))
        {
            this.shape = shape;
            attribute = (CollectionDataContractAttribute)Attribute.GetCustomAttribute(type, typeof(CollectionDataContractAttribute), false);
            if (type.IsDefined(typeof(DataContractAttribute), false)) throw new InvalidDataContractException(Invalid("has DataContractAttribute attribute."));
            if (!shape.HasConstructor) unreadableBecause = Invalid("does not have a default constructor.");
            else if (!shape.CanAdd) unreadableBecause = Invalid("does not have a valid Add method with parameter of type '" + shape.ItemType + "'.");
            if (attribute != null && attribute.ItemName != null) itemName = XmlConvert.EncodeLocalName(attribute.ItemName);
            else itemName = shape.IsDictionary ? DataContractNames.OfEntry(shape) : DataContractNames.Of(Nullable.GetUnderlyingType(shape.ItemType) ?? shape.ItemType).Name;
            if (attribute != null && attribute.KeyName != null) keyName = XmlConvert.EncodeLocalName(attribute.KeyName);
            if (attribute != null && attribute.ValueName != null) valueName = XmlConvert.EncodeLocalName(attribute.ValueName);
            entryNames = new[] { new XmlQualifiedName(keyName, Namespace), new XmlQualifiedName(valueName, Namespace) };
        }
        private string Invalid(string why)
        {
            return "Type '" + Type + "' is an invalid collection type since it " + why;
        }
        internal Type ItemType
        {
            get { return shape.ItemType; }
        }
        internal override bool IsReference
        {
            get { return attribute != null && attribute.IsReference; }
        }
        internal override void Write(DataContractWriter writer, object value)
        {
            writer.CheckReadable(unreadableBecause);
            writer.WriteSize(value);
            if (shape.IsDictionary)
            {
                foreach (KeyValuePair<object, object> entry in shape.Entries(value))
                {
                    writer.Count(1);
                    writer.Xml.WriteStartElement(itemName, Namespace);
                    writer.WriteElement(this, keyName, entry.Key, shape.KeyType);
                    writer.WriteElement(this, valueName, entry.Value, shape.ValueType);
                    writer.Xml.WriteEndElement();
                }
                return;
            }
            writer.DeclareNamespaceOf(this, shape.ItemType);
            foreach (object item in (IEnumerable)value)
            {
                writer.Count(1);
                writer.WriteItem(Namespace, itemName, item, shape.ItemType);
            }
        }
        internal override object Read(DataContractReader reader, string id)
        {
            if (unreadableBecause != null) throw new InvalidDataContractException(unreadableBecause);
            object made = shape.Make();
            if (!shape.BecomesArray) reader.Remember(id, made);
            Fill(reader, made);
            if (!shape.BecomesArray) return made;
            Array array = shape.ToArray((IList)made);
            reader.Remember(id, array);
            return array;
        }
        /// <summary>Adds what stands in the element.</summary>
        internal void Fill(DataContractReader reader, object collection)
        {
            reader.ReadContent(() =>
            {
                if (!reader.Xml.IsStartElement(itemName, Namespace))
                {
                    reader.Xml.Skip();
                    return;
                }
                reader.Count(1);
                if (!shape.IsDictionary)
                {
                    shape.AddItem(collection, reader.ReadValue(shape.ItemType));
                    return;
                }
                object[] entry = new object[2];
                reader.ReadMembers(entryNames, null, at => entry[at] = reader.ReadValue(at == 0 ? shape.KeyType : shape.ValueType));
                shape.AddEntry(collection, entry[0], entry[1]);
            }, null);
        }
    }
}
