// Owns the Brazilian Portuguese reasons of the page *Policy* of <contact-admin>, and registers them. Not its other words: pt-BR.admin-pages.ts.
import { registerAdmin } from './language-registry.ts';
import type { AdminPolicyMessages } from './pack.ts';

/** The Brazilian Portuguese reasons. */
export const ptBRAdminPolicy: AdminPolicyMessages = {
  'why-kinds': 'Quais tipos de contato existem; nenhum usuário pode adicionar ou alterar um tipo que não está aqui',
  'why-may': 'O que os usuários podem fazer; um site cujo diretório gerencia um tipo retira ações',
  'why-max': 'O bastante para casa, trabalho e um de reserva; a lista ainda cabe na tela de um celular',
  'why-maxProvisioned': 'Um diretório pode conhecer mais endereços do que uma pessoa gerencia; o projeto decide',
  'why-then': 'Sem replace-all, pois remove contatos que o usuário não viu',
  'why-methods': 'O que a mensagem traz: um código, um link ou ambos',
  'why-defaultMethod': 'Um link em um SMS parece phishing; um link em um e-mail é fácil de usar',
  'why-phoneChannels':
    'Cada canal a mais precisa de um remetente próprio, e uma ligação pode cair em uma caixa postal que outros ouvem',
  'why-codeLength': 'ASVS 6.5.4 indica seis dígitos; oito servem para um risco maior',
  'why-codeLife': 'ASVS 6.5.5 e NIST SP 800-63B indicam dez minutos',
  'why-linkLife': 'Tanto quanto um código; o e-mail pode ser mais lento, então um projeto pode definir até 60 minutos',
  'why-completion':
    'Scanners de e-mail também clicam em botões, então um link sozinho só prova que um programa o abriu',
  'why-tries': '5 tentativas entre 10^6 códigos acertam uma vez em 200.000',
  'why-liveLinks': 'Um e-mail mais antigo que chega depois de um mais novo ainda deve funcionar',
  'why-resendWaits': '1 + 4 mensagens, com esperas crescentes',
  'why-phoneWaitFactor': 'SMS são mais lentos e custam dinheiro',
  'why-changeLife': 'Quanto tempo uma alteração pode esperar por suas provas',
  'why-reportBlock': 'Quanto tempo um usuário não pode enviar para um endereço cujo titular denunciou a alteração',
  'why-uniqueness': 'Só um usuário do projeto pode ter um endereço como verificado',
  'why-phoneCountries': 'Os países que podem receber SMS; nenhum significa só o país de origem',
  'why-numberTypes': 'O bombeamento de SMS usa números de tarifa especial, custo compartilhado, pager, satélite e VoIP',
  'why-numbers': 'Um invasor que bombeia SMS também usa faixas que nenhuma tabela conhece',
  'why-emailDomains': 'Os domínios que os e-mails podem ter; nenhum significa todos',
  'why-blockedEmailDomains': 'Domínios que não são permitidos, nem seus subdomínios',
  'why-mixedScripts': 'Como um а cirílico em paypal; nenhum domínio real tem isso',
  'why-confirmCurrent': 'Uma sessão roubada não deve bastar para tomar uma conta (OWASP, variante sem MFA)',
  'why-stepUp': 'ASVS 7.5.1; tempo suficiente para achar a página, pouco para a próxima pessoa na mesa',
  'why-strongAmr':
    'Segundo a RFC 8176, cada um vale mais do que uma senha; os dois últimos são outros nomes de hwk ou swk e de otp',
  'why-strongAcr': 'Cada emissor tem seus próprios nomes',
  'why-notices': 'NIST SP 800-63B e ASVS 6.3.7: o usuário precisa saber de um possível ataque',
  'why-undo': 'O que o link no aviso a um contato antigo faz',
  'why-receiptLife': 'Dois anos, em que ainda se pode perguntar a terceiros',
  'why-undoLife': 'Um usuário de férias lê e-mails uma vez por semana',
  'why-freeze': 'Tempo suficiente para falar com o suporte',
  'why-endSessions': 'Uma alteração feita pelo titular não deve desconectar o celular dele',
  'why-merge': 'Unir contas é definitivo, então um site precisa permitir isso expressamente',
  'why-supportWait': 'Em um fim de semana, uma pessoa lê pelo menos uma de suas caixas',
  'why-purgeAfter': 'O suporte quase nunca recebe perguntas sobre mais do que o último mês (ASVS 14.2.7)',
  'why-beginsPerUser':
    'O limite do contrato de um fornecedor; nenhum usuário precisa de mais de cinco endereços novos por dia',
  'why-sendsPerUser': 'Duas alterações com todos os reenvios',
  'why-sendsToTarget': 'Uma alteração com todos os reenvios',
  'why-sendsPerTarget': '`sendsToTarget`, uma para outro usuário e duas para o titular',
  'why-sendsForOwner': 'Quantas das mensagens para um endereço ficam guardadas para um usuário que já o provou',
  'why-beginsPerIp': 'Uma casa ou um pequeno escritório',
  'why-beginsPerIpRange': 'A maioria dos provedores dá a um cliente no máximo um /48',
  'why-failuresPerUser':
    'Cinco alterações por dia com cinco tentativas cada; todas juntas acertam 2,5 vezes em 100.000',
  'why-failuresPerVisitor':
    'Duas alterações com todas as tentativas; as de um estranho acertam uma vez em 100.000 dias',
  'why-failuresInRow': 'NIST SP 800-63B: no máximo 100 falhas seguidas',
  'why-failuresPerTarget':
    'As tentativas para um endereço acertam 2 vezes em 100.000 por dia; 3 se todas as mensagens foram enviadas antes da primeira tentativa',
  'why-failuresPerIp': 'Códigos errados de um endereço IPv4 ou IPv6 /64 por hora',
  'why-smsPerPrefix': 'O dobro de `smsBreakerSends`, para que uma faixa que responde possa continuar',
  'why-smsBreakerSends': 'Número de SMS para uma faixa em uma hora a partir do qual `smsBreakerPercent` é conferido',
  'why-smsBreakerPercent': 'O bombeamento de SMS nunca responde; mais da metade dos usuários reais responde',
  'why-smsPerHour': 'Algumas dezenas de euros, até um alarme chegar a um operador',
  'why-smsPerDay': 'SMS de todo o projeto por dia',
  'why-severalAddresses':
    'Com 1 fica desligado e um endereço novo substitui o antigo; com mais, os usuários mantêm essa quantidade de um tipo',
  'why-verificationOnUpdate':
    'O endereço de um usuário vale depois de provado, e nada desliga isso; o que um administrador aplica na hora fica sem verificação até o usuário provar, ou um administrador com permissão marcar como verificado com um motivo',
  'why-faceLinkLife': 'Quanto duram os links deste contrato: seus clientes podem prometer mais do que a política',
  'why-faceConfirmCurrent':
    'Se um contato atual precisa permitir uma alteração que começa aqui: um cliente do fornecedor não tem tela para isso',
  'why-faceStepUp': 'Há quanto tempo o login pode ter sido feito para uma alteração que começa aqui; 0s: tanto faz',
  'why-redirectUrls': 'As páginas a que um link em uma mensagem pode levar; nenhuma significa só a nossa página',
  'why-allowedOrigins': 'Os sites cujas páginas podem chamar o servidor em um navegador',
  'why-mail': 'O que envia e-mails; sem isso, o tipo e-mail fica desligado',
  'why-sms': 'O que envia SMS; sem isso, o tipo telefone fica desligado',
  'why-languages': 'O primeiro é o padrão',
  'why-homeCountry': 'Como se leem os números sem código do país',
  'why-serviceName': 'O remetente, como as mensagens o chamam',
  'why-supportUrl': 'Onde as mensagens oferecem ajuda',
  'why-managedUrl': 'Onde os usuários alteram o que o login gerencia',
  'why-humanCheck': 'O serviço que confere um CAPTCHA antes de uma alteração começar',
};

registerAdmin({ lang: 'pt-BR', dir: 'ltr', messages: ptBRAdminPolicy });
