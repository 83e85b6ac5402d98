using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.ApplicationModel.VoiceCommands
{
    /// <summary>The voice commands of an app in one language.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.voicecommands.voicecommanddefinition"/>
    public sealed class VoiceCommandDefinition
    {
        private readonly ICollection<string> phraseLists;

        internal VoiceCommandDefinition(string language, string name, ICollection<string> phraseLists)
        {
            Language = language;
            Name = name;
            this.phraseLists = phraseLists;
        }

        public string Language { get; }
        public string Name { get; }

        /// <summary>The list must be one of the file.</summary>
        public IAsyncAction SetPhraseListAsync(string phraseListName, IEnumerable<string> phraseList)
        {
            if (phraseList == null) throw new ArgumentNullException("phraseList");
            return Later.Do(() =>
            {
                if (!phraseLists.Contains(phraseListName)) throw new ArgumentException("The phrase list " + phraseListName + " is not in the voice command definition.");
            });
        }
    }
}
