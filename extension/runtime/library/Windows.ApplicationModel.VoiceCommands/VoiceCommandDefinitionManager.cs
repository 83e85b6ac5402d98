using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Data.Xml.Dom;
using Windows.Foundation;
using Windows.Storage;

namespace Windows.ApplicationModel.VoiceCommands
{
    /// <summary>Tells Cortana which commands an app understands. The file is read; nobody speaks to the simulated PC.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.voicecommands.voicecommanddefinitionmanager"/>
    public static class VoiceCommandDefinitionManager
    {
        private static readonly Dictionary<string, VoiceCommandDefinition> installed = new Dictionary<string, VoiceCommandDefinition>();

        /// <summary>By the names of the command sets; those without a name are not there.</summary>
        public static IReadOnlyDictionary<string, VoiceCommandDefinition> InstalledCommandDefinitions
        {
            get { return installed; }
        }

        /// <summary>What was installed before is forgotten.</summary>
        public static IAsyncAction InstallCommandDefinitionsFromStorageFileAsync(StorageFile file)
        {
            if (file == null) throw new ArgumentNullException("file");
            return Later.Do(() => Install(file));
        }

        private static async Task Install(StorageFile file)
        {
            var document = await XmlDocument.LoadFromFileAsync(file);
            if (document.DocumentElement.NodeName != "VoiceCommands") throw new Exception("The voice command definition file " + file.Name + " has no VoiceCommands element.");
            installed.Clear();
            foreach (var node in document.GetElementsByTagName("CommandSet"))
            {
                var set = (XmlElement)node;
                var name = set.GetAttribute("Name");
                if (name == "") continue;
                var lists = new List<string>();
                foreach (var list in set.GetElementsByTagName("PhraseList")) lists.Add(((XmlElement)list).GetAttribute("Label"));
                installed[name] = new VoiceCommandDefinition(set.GetAttribute("xml:lang"), name, lists);
            }
        }
    }
}
