using System.Collections.Generic;
using System.Reflection;

namespace System.Runtime.Serialization
{
    /// <summary>The members of a class as data contracts order them: the base first, then by order, then by name.</summary>
    internal sealed class DataContractShape
    {
        internal readonly Type Type;
        internal readonly bool IsContract;
        internal readonly List<DataContractMember> Members = new List<DataContractMember>();

        internal DataContractShape(Type type)
        {
            Type = type;
            IsContract = type.IsDefined(typeof(DataContractAttribute), false);
            List<Type> levels = new List<Type>();
            for (Type level = type; level != null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType) levels.Insert(0, level);
            foreach (Type level in levels) Members.AddRange(MembersOf(level));
        }
        private static List<DataContractMember> MembersOf(Type level)
        {
            const BindingFlags own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            bool isContract = level.IsDefined(typeof(DataContractAttribute), false);
            List<DataContractMember> found = new List<DataContractMember>();
            foreach (MemberInfo source in level.GetMembers(own))
            {
                PropertyInfo property = source as PropertyInfo;
                FieldInfo field = source as FieldInfo;
                if (property == null && field == null) continue;
                DataMemberAttribute attribute = (DataMemberAttribute)Attribute.GetCustomAttribute(source, typeof(DataMemberAttribute));
                if (isContract ? attribute == null : !IsOpen(property, field) || source.IsDefined(typeof(IgnoreDataMemberAttribute), false)) continue;
                found.Add(new DataContractMember
                {
                    Name = attribute != null && attribute.Name != null ? attribute.Name : source.Name,
                    Order = attribute == null ? -1 : attribute.Order,
                    IsRequired = attribute != null && attribute.IsRequired,
                    EmitsDefault = attribute == null || attribute.EmitDefaultValue,
                    Type = property == null ? field.FieldType : property.PropertyType,
                    Source = source,
                });
            }
            found.Sort((a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : string.CompareOrdinal(a.Name, b.Name));
            return found;
        }
        private static bool IsOpen(PropertyInfo property, FieldInfo field)
        {
            if (field != null) return field.IsPublic;
            return property.GetGetMethod() != null && property.GetSetMethod() != null && property.GetIndexParameters().Length == 0;
        }
        /// <summary>Contracts are filled without running a constructor.</summary>
        internal object Make()
        {
            if (IsContract) return FormatterServices.GetUninitializedObject(Type);
            if (!Type.IsValueType && Type.GetConstructor(Type.EmptyTypes) == null)
                throw new InvalidDataContractException("Type '" + Type + "' cannot be serialized. Consider marking it with the DataContractAttribute attribute, and marking all of its members you want serialized with the DataMemberAttribute attribute. Alternatively, you can ensure that the type is public and has a parameterless constructor - all public members of the type will then be serialized, and no attributes will be required.");
            return Activator.CreateInstance(Type);
        }
        internal void Tell(Type attribute, object target)
        {
            for (Type level = Type; level != null; level = level.BaseType)
            {
                foreach (MethodInfo method in level.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (method.IsDefined(attribute, false)) method.Invoke(target, new object[] { new StreamingContext(StreamingContextStates.All) });
                }
            }
        }
    }
}
