using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>Objects are their members, those of base classes first; each stands in the namespace of the contract that declares it.</summary>
    internal sealed class ClassDataContract : DataContract
    {
        private readonly DataContractShape shape;
        private readonly bool isReference;
        private XmlQualifiedName[] names;

        internal ClassDataContract(Type type) : base(type, DataContractNames.Of(type))
        {
            shape = new DataContractShape(type);
            for (Type level = type; level != null; level = level.BaseType)
            {
                DataContractAttribute attribute = (DataContractAttribute)Attribute.GetCustomAttribute(level, typeof(DataContractAttribute), false);
                if (attribute != null && attribute.IsReference) isReference = true;
            }
        }
        internal override bool IsReference
        {
            get { return isReference; }
        }
        private DataContract DeclaredBy(DataContractMember member)
        {
            return member.Level == Type ? this : Of(member.Level);
        }
        internal override void Write(DataContractWriter writer, object value)
        {
            writer.CheckReadable(shape.UnreadableBecause);
            shape.Tell(typeof(OnSerializingAttribute), value);
            writer.Count(shape.Members.Count);
            foreach (DataContractMember member in shape.Members)
            {
                object inner = member.Get(value);
                if (!member.EmitsDefault && member.IsDefault(inner))
                {
                    if (member.IsRequired) throw new SerializationException("Member " + member.Name + " in type " + Type + " cannot be serialized. This exception is usually caused by trying to use a null value where a null value is not allowed. The '" + member.Name + "' member is set to its default value (usually null or zero). The member's EmitDefault setting is 'false', indicating that the member should not be serialized. However, the member's IsRequired setting is 'true', indicating that it must be serialized. This conflict cannot be resolved.  Consider setting '" + member.Name + "' to a non-default value. Alternatively, you can change the EmitDefaultValue property on the DataMemberAttribute attribute to true, or changing the IsRequired property to false.");
                    continue;
                }
                writer.WriteElement(DeclaredBy(member), member.Name, inner, member.Type);
            }
            shape.Tell(typeof(OnSerializedAttribute), value);
        }
        internal override object Read(DataContractReader reader, string id)
        {
            if (shape.UnreadableBecause != null) throw new InvalidDataContractException(shape.UnreadableBecause);
            object made = shape.Make();
            reader.Remember(id, made);
            shape.Tell(typeof(OnDeserializingAttribute), made);
            reader.Count(shape.Members.Count);
            if (names == null) names = shape.Members.ConvertAll(member => new XmlQualifiedName(member.Name, DeclaredBy(member).Namespace)).ToArray();
            reader.ReadMembers(names, at => shape.Members[at].IsRequired, at => ReadMember(reader, made, shape.Members[at]));
            shape.Tell(typeof(OnDeserializedAttribute), made);
            return made;
        }
        private static void ReadMember(DataContractReader reader, object target, DataContractMember member)
        {
            if (!member.IsOnlyFilled)
            {
                member.Set(target, reader.ReadValue(member.Type));
                return;
            }
            object existing = member.Get(target);
            if (existing == null) throw new SerializationException("The get-only collection of type '" + member.Type + "' returned a null value.  The input stream contains collection items which cannot be added if the instance is null.  Consider initializing the collection either in the constructor of the the object or in the getter.");
            reader.FillValue(member.Type, existing);
        }
    }
}
