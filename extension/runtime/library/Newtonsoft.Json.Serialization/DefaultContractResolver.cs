using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using Newtonsoft.Json.Linq;

namespace Newtonsoft.Json.Serialization
{
    /// <summary>Finds out how a type is written from its members and attributes.</summary>
    public class DefaultContractResolver : IContractResolver
    {
        private static readonly DefaultContractResolver shared = new DefaultContractResolver();
        private readonly Dictionary<Type, JsonContract> contracts = new Dictionary<Type, JsonContract>();

        internal static IContractResolver Instance
        {
            get { return shared; }
        }
        public NamingStrategy NamingStrategy { get; set; }
        public bool SerializeCompilerGeneratedMembers { get; set; }
        public bool IgnoreSerializableInterface { get; set; }
        public bool IgnoreSerializableAttribute { get; set; }
        public bool IgnoreIsSpecifiedMembers { get; set; }
        public bool IgnoreShouldSerializeMembers { get; set; }

        public virtual JsonContract ResolveContract(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            JsonContract contract;
            if (!contracts.TryGetValue(type, out contract))
            {
                contract = CreateContract(type);
                contracts[type] = contract;
            }
            return contract;
        }

        // ---- kinds of contracts -----------------------------------------------------------------------------------

        protected virtual JsonContract CreateContract(Type objectType)
        {
            Type type = Nullable.GetUnderlyingType(objectType) ?? objectType;
            if (TypeFacts.IsPrimitive(type)) return CreatePrimitiveContract(objectType);
            JsonContainerAttribute container = TypeFacts.Attribute<JsonContainerAttribute>(type);
            if (container is JsonObjectAttribute) return CreateObjectContract(objectType);
            if (container is JsonArrayAttribute) return CreateArrayContract(objectType);
            if (container is JsonDictionaryAttribute) return CreateDictionaryContract(objectType);
            if (type == typeof(JToken) || type.IsSubclassOf(typeof(JToken))) return CreateLinqContract(objectType);
            if (TypeFacts.IsDictionary(type)) return CreateDictionaryContract(objectType);
            if (typeof(IEnumerable).IsAssignableFrom(type)) return CreateArrayContract(objectType);
            return CreateObjectContract(objectType);
        }
        protected virtual JsonPrimitiveContract CreatePrimitiveContract(Type objectType)
        {
            JsonPrimitiveContract contract = new JsonPrimitiveContract(objectType);
            Complete(contract);
            return contract;
        }
        protected virtual JsonLinqContract CreateLinqContract(Type objectType)
        {
            JsonLinqContract contract = new JsonLinqContract(objectType);
            Complete(contract);
            return contract;
        }
        protected virtual JsonArrayContract CreateArrayContract(Type objectType)
        {
            JsonArrayContract contract = new JsonArrayContract(objectType);
            Complete(contract);
            return contract;
        }
        protected virtual JsonDictionaryContract CreateDictionaryContract(Type objectType)
        {
            JsonDictionaryContract contract = new JsonDictionaryContract(objectType);
            Complete(contract);
            contract.DictionaryKeyResolver = ResolveDictionaryKey;
            return contract;
        }
        protected virtual JsonObjectContract CreateObjectContract(Type objectType)
        {
            JsonObjectContract contract = new JsonObjectContract(objectType);
            Complete(contract);
            Type type = contract.NonNullableType;
            JsonObjectAttribute attribute = TypeFacts.Attribute<JsonObjectAttribute>(type);
            contract.MemberSerialization = MemberSerializationOf(type, attribute);
            if (attribute != null)
            {
                contract.ItemRequired = attribute.itemRequired;
                contract.ItemNullValueHandling = attribute.itemNullValueHandling;
            }
            foreach (JsonProperty property in CreateProperties(type, contract.MemberSerialization)) contract.Properties.AddProperty(property);
            FindConstructors(contract, type);
            FindExtensionData(contract, type);
            return contract;
        }

        private static MemberSerialization MemberSerializationOf(Type type, JsonObjectAttribute attribute)
        {
            if (attribute != null) return attribute.MemberSerialization;
            return TypeFacts.Attribute<DataContractAttribute>(type) != null ? MemberSerialization.OptIn : MemberSerialization.OptOut;
        }
        /// <summary>What all kinds have: converter, constructor without parameters, methods that want to be told.</summary>
        private void Complete(JsonContract contract)
        {
            Type type = contract.NonNullableType;
            contract.Converter = ResolveContractConverter(type);
            JsonContainerAttribute container = TypeFacts.Attribute<JsonContainerAttribute>(type);
            if (container != null && container.ItemConverterType != null) contract.ItemConverter = MakeConverter(container.ItemConverterType, container.ItemConverterParameters);
            Type created = contract.CreatedType;
            if (contract is JsonPrimitiveContract || created.IsArray) return;
            if (!created.IsInterface && !created.IsAbstract)
            {
                ConstructorInfo constructor = created.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, Type.EmptyTypes, null);
                if (constructor != null || created.IsValueType)
                {
                    contract.DefaultCreatorNonPublic = constructor != null && !constructor.IsPublic;
                    contract.DefaultCreator = () => Create(created);
                }
            }
            contract.onSerializing = Callbacks(type, typeof(OnSerializingAttribute));
            contract.onSerialized = Callbacks(type, typeof(OnSerializedAttribute));
            contract.onDeserializing = Callbacks(type, typeof(OnDeserializingAttribute));
            contract.onDeserialized = Callbacks(type, typeof(OnDeserializedAttribute));
        }
        private static object Create(Type type)
        {
            try
            {
                return Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type, true);
            }
            catch (TargetInvocationException e)
            {
                throw new JsonSerializationException("Error creating '" + type + "'.", e.InnerException);
            }
        }
        private static MethodInfo[] Callbacks(Type type, Type attribute)
        {
            List<MethodInfo> found = new List<MethodInfo>();
            for (Type level = type; level != null && level != typeof(object); level = level.BaseType)
            {
                foreach (MethodInfo method in level.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!method.IsDefined(attribute, false)) continue;
                    ParameterInfo[] parameters = method.GetParameters();
                    if (parameters.Length != 1 || parameters[0].ParameterType != typeof(StreamingContext))
                        throw new JsonException("Serialization Callback '" + method + "' in type '" + level + "' must have a single parameter of type 'System.Runtime.Serialization.StreamingContext'.");
                    found.Insert(0, method);
                }
            }
            return found.ToArray();
        }
        protected virtual JsonConverter ResolveContractConverter(Type objectType)
        {
            JsonConverterAttribute attribute = TypeFacts.Attribute<JsonConverterAttribute>(objectType);
            return attribute == null ? null : MakeConverter(attribute.ConverterType, attribute.ConverterParameters);
        }
        internal static JsonConverter MakeConverter(Type type, object[] arguments)
        {
            try
            {
                return (JsonConverter)Activator.CreateInstance(type, arguments);
            }
            catch (Exception e)
            {
                throw new JsonException("Error creating '" + type + "'.", e);
            }
        }

        private static void FindConstructors(JsonObjectContract contract, Type type)
        {
            if (type.IsInterface || type.IsAbstract) return;
            foreach (ConstructorInfo constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (!constructor.IsDefined(typeof(JsonConstructorAttribute), true)) continue;
                if (contract.overrideConstructor != null) throw new JsonException("Multiple constructors with the JsonConstructorAttribute.");
                contract.overrideConstructor = constructor;
            }
            if (contract.overrideConstructor != null) return;
            ConstructorInfo[] open = type.GetConstructors();
            if ((contract.DefaultCreator == null || contract.DefaultCreatorNonPublic) && open.Length == 1) contract.parameterizedConstructor = open[0];
            else if (type.IsValueType && open.Length == 1 && open[0].GetParameters().All(parameter => contract.Properties.GetClosestMatchProperty(parameter.Name) != null && !contract.Properties.GetClosestMatchProperty(parameter.Name).Writable))
                contract.parameterizedConstructor = open[0];
        }
        private void FindExtensionData(JsonObjectContract contract, Type type)
        {
            foreach (MemberInfo member in AllMembers(type))
            {
                JsonExtensionDataAttribute attribute = TypeFacts.Attribute<JsonExtensionDataAttribute>(member);
                if (attribute == null) continue;
                contract.extensionData = PropertyOf(member);
                contract.writesExtensionData = attribute.WriteData;
                contract.readsExtensionData = attribute.ReadData;
            }
        }

        // ---- members ----------------------------------------------------------------------------------------------

        private static List<MemberInfo> AllMembers(Type type)
        {
            const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
            List<MemberInfo> members = new List<MemberInfo>();
            members.AddRange(type.GetFields(all));
            foreach (PropertyInfo property in type.GetProperties(all)) members.Add(Declared(property));
            for (Type level = type.BaseType; level != null && level != typeof(object); level = level.BaseType)
            {
                const BindingFlags own = BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
                foreach (FieldInfo field in level.GetFields(own))
                {
                    if (field.IsPrivate) members.Add(field);
                }
                foreach (PropertyInfo property in level.GetProperties(own))
                {
                    if (property.GetAccessors(true)[0].IsPrivate) members.Add(property);
                }
            }
            if (type.IsInterface)
            {
                foreach (Type inherited in type.GetInterfaces()) members.AddRange(inherited.GetProperties(all));
            }
            return members;
        }
        /// <summary>As its own type shows it, with accessors that derived types do not see.</summary>
        private static PropertyInfo Declared(PropertyInfo property)
        {
            if (property.ReflectedType == property.DeclaringType || property.GetIndexParameters().Length > 0) return property;
            return property.DeclaringType.GetProperty(property.Name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) ?? property;
        }
        protected virtual List<MemberInfo> GetSerializableMembers(Type objectType)
        {
            MemberSerialization serialization = MemberSerializationOf(objectType, TypeFacts.Attribute<JsonObjectAttribute>(objectType));
            bool isDataContract = TypeFacts.Attribute<DataContractAttribute>(objectType) != null;
            List<MemberInfo> found = new List<MemberInfo>();
            foreach (MemberInfo member in AllMembers(objectType))
            {
                FieldInfo field = member as FieldInfo;
                PropertyInfo property = member as PropertyInfo;
                if (property != null && property.GetIndexParameters().Length > 0) continue;
                if (field != null && field.Name.StartsWith("<", StringComparison.Ordinal) && serialization != MemberSerialization.Fields) continue;
                if (serialization == MemberSerialization.Fields)
                {
                    if (field != null) found.Add(field);
                    continue;
                }
                bool isPublic = field != null ? field.IsPublic : property.GetGetMethod() != null || property.GetSetMethod() != null;
                if (isPublic || member.IsDefined(typeof(JsonPropertyAttribute), true) || member.IsDefined(typeof(JsonRequiredAttribute), true)) found.Add(member);
                else if (isDataContract && member.IsDefined(typeof(DataMemberAttribute), true)) found.Add(member);
            }
            return found;
        }
        protected virtual IList<JsonProperty> CreateProperties(Type type, MemberSerialization memberSerialization)
        {
            JsonPropertyCollection properties = new JsonPropertyCollection(type);
            foreach (MemberInfo member in GetSerializableMembers(type))
            {
                JsonProperty property = CreateProperty(member, memberSerialization);
                if (property != null) properties.AddProperty(property);
            }
            return properties.OrderBy(property => property.Order ?? -1).ToList();
        }

        private static JsonProperty PropertyOf(MemberInfo member)
        {
            FieldInfo field = member as FieldInfo;
            PropertyInfo property = member as PropertyInfo;
            return new JsonProperty
            {
                PropertyType = field != null ? field.FieldType : property.PropertyType,
                DeclaringType = member.DeclaringType,
                UnderlyingName = member.Name,
                PropertyName = member.Name,
                ValueProvider = new MemberValueProvider(member),
            };
        }
        protected virtual JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            JsonProperty property = PropertyOf(member);
            FieldInfo field = member as FieldInfo;
            PropertyInfo source = member as PropertyInfo;
            JsonPropertyAttribute attribute = TypeFacts.Attribute<JsonPropertyAttribute>(member);
            DataMemberAttribute dataMember = TypeFacts.Attribute<DataContractAttribute>(member.DeclaringType) == null ? null : TypeFacts.Attribute<DataMemberAttribute>(member);
            bool isRequired = member.IsDefined(typeof(JsonRequiredAttribute), true);

            string specified = attribute != null && attribute.PropertyName != null ? attribute.PropertyName : dataMember != null ? dataMember.Name : null;
            NamingStrategy naming = attribute != null && attribute.NamingStrategyType != null ? (NamingStrategy)Activator.CreateInstance(attribute.NamingStrategyType, attribute.NamingStrategyParameters) : ContainerNaming(member.DeclaringType) ?? NamingStrategy;
            if (naming != null) property.PropertyName = naming.GetPropertyName(specified ?? member.Name, specified != null);
            else property.PropertyName = specified ?? ResolvePropertyName(member.Name);

            bool takesPart = attribute != null || dataMember != null || isRequired;
            bool isIgnored = member.IsDefined(typeof(JsonIgnoreAttribute), true) || member.IsDefined(typeof(JsonExtensionDataAttribute), true) || member.IsDefined(typeof(NonSerializedAttribute), true);
            bool isLeftOut = memberSerialization == MemberSerialization.OptIn ? !takesPart : memberSerialization != MemberSerialization.Fields && member.IsDefined(typeof(IgnoreDataMemberAttribute), true);
            property.Ignored = isIgnored || isLeftOut;
            property.HasMemberAttribute = takesPart;
            bool all = takesPart || memberSerialization == MemberSerialization.Fields;
            property.Readable = field != null || (source.CanRead && (all || source.GetGetMethod() != null));
            property.Writable = field != null ? !field.IsInitOnly || all : source.CanWrite && (all || source.GetSetMethod() != null);
            DefaultValueAttribute defaultValue = TypeFacts.Attribute<DefaultValueAttribute>(member);
            if (defaultValue != null) property.DefaultValue = defaultValue.Value;
            JsonConverterAttribute converter = TypeFacts.Attribute<JsonConverterAttribute>(member);
            if (converter != null) property.Converter = MakeConverter(converter.ConverterType, converter.ConverterParameters);
            if (dataMember != null)
            {
                property.required = dataMember.IsRequired ? Required.AllowNull : Required.Default;
                property.Order = dataMember.Order != -1 ? dataMember.Order : (int?)null;
                if (!dataMember.EmitDefaultValue) property.DefaultValueHandling = DefaultValueHandling.Ignore;
            }
            if (attribute != null)
            {
                property.required = attribute.required;
                property.Order = attribute.order ?? property.Order;
                property.NullValueHandling = attribute.nullValueHandling;
                property.DefaultValueHandling = attribute.defaultValueHandling ?? property.DefaultValueHandling;
                property.ReferenceLoopHandling = attribute.referenceLoopHandling;
                property.ObjectCreationHandling = attribute.objectCreationHandling;
                property.TypeNameHandling = attribute.typeNameHandling;
                if (attribute.ItemConverterType != null) property.ItemConverter = MakeConverter(attribute.ItemConverterType, attribute.ItemConverterParameters);
            }
            if (isRequired) property.required = Required.Always;
            if (!IgnoreShouldSerializeMembers) property.ShouldSerialize = ShouldSerializeTest(member);
            if (!IgnoreIsSpecifiedMembers) FindSpecified(property, member);
            return property;
        }
        private static NamingStrategy ContainerNaming(Type type)
        {
            JsonContainerAttribute container = TypeFacts.Attribute<JsonContainerAttribute>(type);
            return container == null || container.NamingStrategyType == null ? null : (NamingStrategy)Activator.CreateInstance(container.NamingStrategyType, container.NamingStrategyParameters);
        }
        /// <summary>`bool ShouldSerializeName()` beside a member `Name`.</summary>
        private static Predicate<object> ShouldSerializeTest(MemberInfo member)
        {
            MethodInfo method = member.DeclaringType.GetMethod("ShouldSerialize" + member.Name, Type.EmptyTypes);
            if (method == null || method.ReturnType != typeof(bool)) return null;
            return target => (bool)method.Invoke(target, null);
        }
        /// <summary>`bool NameSpecified` beside a member `Name`.</summary>
        private static void FindSpecified(JsonProperty property, MemberInfo member)
        {
            MemberInfo found = (MemberInfo)member.DeclaringType.GetProperty(member.Name + "Specified") ?? member.DeclaringType.GetField(member.Name + "Specified");
            PropertyInfo specified = found as PropertyInfo;
            if (found == null || (specified != null ? specified.PropertyType : ((FieldInfo)found).FieldType) != typeof(bool)) return;
            MemberValueProvider provider = new MemberValueProvider(found);
            property.GetIsSpecified = target => (bool)provider.GetValue(target);
            if (specified == null || specified.GetSetMethod() != null) property.SetIsSpecified = provider.SetValue;
        }

        // ---- names ------------------------------------------------------------------------------------------------

        protected virtual string ResolvePropertyName(string propertyName)
        {
            return NamingStrategy != null ? NamingStrategy.GetPropertyName(propertyName, false) : propertyName;
        }
        protected virtual string ResolveDictionaryKey(string dictionaryKey)
        {
            return NamingStrategy != null ? NamingStrategy.GetDictionaryKey(dictionaryKey) : ResolvePropertyName(dictionaryKey);
        }
        public string GetResolvedPropertyName(string propertyName)
        {
            return ResolvePropertyName(propertyName);
        }
    }
}
